package nl.talentmarkt.frontend.sharing;

import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Profiles as documents, for the talent and the coach. */
@Controller
@Requires(Permission.DOWNLOAD_PROFILE)
class ProfileDocumentController {

	private final Talents talents;

	private final ProfileDocuments documents;

	private final RateLimits limits;

	ProfileDocumentController(Talents talents, ProfileDocuments documents, RateLimits limits) {
		this.talents = talents;
		this.documents = documents;
		this.limits = limits;
	}

	@GetMapping("/profielen/{code}/pdf")
	Mono<ResponseEntity<byte[]>> shown(Viewer viewer, @PathVariable TalentCode code, ServerWebExchange exchange,
			Locale locale) {
		return own(viewer, code, exchange).flatMap((talent) -> this.documents.shown(talent, locale));
	}

	@GetMapping("/profielen/{code}/pdf/eigen")
	Mono<ResponseEntity<byte[]>> own(Viewer viewer, @PathVariable TalentCode code, ServerWebExchange exchange,
			Locale locale) {
		return own(viewer, code, exchange).flatMap((talent) -> this.documents.own(talent, locale));
	}

	private Mono<Talent> own(Viewer viewer, TalentCode code, ServerWebExchange exchange) {
		this.limits.countDocument(exchange.getRequest(), viewer);
		return this.talents.find(code, Permission.DOWNLOAD_PROFILE.reach(viewer))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}

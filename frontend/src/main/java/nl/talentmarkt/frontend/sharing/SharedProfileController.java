package nl.talentmarkt.frontend.sharing;

import java.time.Duration;
import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.ProfileLinkNotUsableException;
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.frontend.talents.TalentView;
import nl.talentmarkt.frontend.talents.TalentWording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.sharing.LinkOpening;
import nl.talentmarkt.marketplace.sharing.ProfileSharing;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * The profile behind a link, for whoever has the link. The address is a secret: it is not
 * passed on to other sites, and no search engine keeps the page.
 */
@Controller
@Requires(Permission.OPEN_PROFILE_LINK)
class SharedProfileController {

	/** Longer than looking a link up takes, so that waiting tells nothing either. */
	private static final Duration REFUSED_AFTER = Duration.ofMillis(80);

	private final ProfileSharing sharing;

	private final ProfileDocuments documents;

	private final RateLimits limits;

	private final Wordings wordings;

	SharedProfileController(ProfileSharing sharing, ProfileDocuments documents, RateLimits limits, Wordings wordings) {
		this.sharing = sharing;
		this.documents = documents;
		this.limits = limits;
		this.wordings = wordings;
	}

	@GetMapping("/p/{token}")
	Mono<Rendering> show(@PathVariable String token, ServerWebExchange exchange, Locale locale) {
		keepSecret(exchange);
		return open(token, LinkOpening.Form.PAGE, exchange).map((talent) -> Rendering.view("sharing/profile")
			.modelAttribute("page",
					new Page(new TalentWording(this.wordings.in(locale)).profile(talent.code(), talent.profile()),
							"/p/" + token + "/pdf"))
			.modelAttribute("noIndex", true)
			.build());
	}

	@GetMapping("/p/{token}/pdf")
	Mono<ResponseEntity<byte[]>> document(@PathVariable String token, Viewer viewer, ServerWebExchange exchange,
			Locale locale) {
		keepSecret(exchange);
		this.limits.countDocument(exchange.getRequest(), viewer);
		return open(token, LinkOpening.Form.DOCUMENT, exchange)
			.flatMap((talent) -> this.documents.shown(talent, locale));
	}

	private Mono<Talent> open(String token, LinkOpening.Form form, ServerWebExchange exchange) {
		this.limits.countProfileLink(exchange.getRequest());
		Mono<Long> patience = Mono.delay(REFUSED_AFTER).cache();
		return this.sharing.open(ProfileLinkToken.digest(token), form)
			.doOnSubscribe((started) -> patience.subscribe())
			.switchIfEmpty(patience.then(Mono.error(ProfileLinkNotUsableException::new)));
	}

	private static void keepSecret(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
	}

	/**
	 * A profile as somebody sees it who has the link.
	 *
	 * @param talent the search tier
	 * @param document where the same is as a document
	 */
	record Page(TalentView talent, String document) {
	}

}

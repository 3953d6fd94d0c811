package nl.talentmarkt.frontend.visibility;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Gives a talent who agreed to be shown the way to stop, on every page.
 */
@ControllerAdvice
class VisibilityAdvice {

	private final Viewers viewers;

	private final Talents talents;

	VisibilityAdvice(Viewers viewers, Talents talents) {
		this.viewers = viewers;
		this.talents = talents;
	}

	@ModelAttribute("shown")
	Mono<ShownTalent> shown(ServerWebExchange exchange) {
		return this.viewers.viewer(exchange)
			.filter(Permission.SEE_OWN_VISIBILITY::isGivenTo)
			.flatMapMany((viewer) -> this.talents.within(Permission.SEE_OWN_VISIBILITY.reach(viewer)))
			.filter((talent) -> talent.consents().standing(Consent.Purpose.SHOW_TO_EMPLOYERS).isPresent())
			.map((talent) -> new ShownTalent(talent.code().value(), talent.isVisibleToEmployers()))
			.next();
	}

	/**
	 * A talent whose consent stands.
	 *
	 * @param code the talent code
	 * @param visible whether employers see the talent now
	 */
	record ShownTalent(String code, boolean visible) {
	}

}

package nl.talentmarkt.frontend.visibility;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Where a talent arrives: am I seen, what can I do, and who looked. */
@Controller
@Requires(Permission.SEE_OWN_VISIBILITY)
class VisibilityController {

	static final String PATH = "/mijn-zichtbaarheid";

	private static final int LOOKED_LATELY = 3;

	private final Talents talents;

	private final Switches switches;

	private final LookedAt lookedAt;

	private final Wordings wordings;

	VisibilityController(Talents talents, Switches switches, LookedAt lookedAt, Wordings wordings) {
		this.talents = talents;
		this.switches = switches;
		this.lookedAt = lookedAt;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.visibility", order = 5)
	Mono<Rendering> show(Viewer.Talent viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.talents.within(Permission.SEE_OWN_VISIBILITY.reach(viewer))
			.next()
			.flatMap((talent) -> page(talent, wording))
			.map((page) -> Rendering.view("visibility/mine").modelAttribute("page", page).build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<OwnPage> page(Talent talent, Wording wording) {
		return Mono.zip(this.switches.of(talent, true, wording),
				this.lookedAt.newest(talent.id(), LOOKED_LATELY, wording).collectList(),
				(state, looked) -> new OwnPage(talent.code().value(), talent.name(), state, looked));
	}

	/**
	 * A talent's first page.
	 *
	 * @param code the talent code
	 * @param name how the talent is called
	 * @param state how the switches stand
	 * @param looked who looked lately, newest first
	 */
	record OwnPage(String code, String name, SwitchView state, List<LookView> looked) {
	}

}

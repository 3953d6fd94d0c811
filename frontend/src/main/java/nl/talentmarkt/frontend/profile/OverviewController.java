package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.profile.OverviewPage.Link;
import nl.talentmarkt.frontend.profile.OverviewPage.OverviewStep;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

@Controller
class OverviewController {

	private final ProfileDoor door;

	private final Talents talents;

	private final Wordings wordings;

	OverviewController(ProfileDoor door, Talents talents, Wordings wordings) {
		this.door = door;
		this.talents = talents;
		this.wordings = wordings;
	}

	@GetMapping("/mijn-profiel")
	@Requires(Permission.EDIT_OWN_PROFILE)
	@InNavigation(label = "navigation.profile", order = 10)
	Mono<Rendering> own(Viewer.Talent viewer) {
		return this.talents.within(Permission.EDIT_OWN_PROFILE.reach(viewer))
			.next()
			.map((talent) -> Redirects.seeOther("/profielen/" + talent.code()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@GetMapping("/profielen/{code}")
	@Requires(Permission.EDIT_PROFILE)
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code, Locale locale) {
		return overview(viewer, code, Permission.EDIT_PROFILE, locale);
	}

	@GetMapping("/mijn-talenten/{code}")
	@Requires(Permission.KEEP_CASELOAD)
	Mono<Rendering> ofCoach(Viewer.Coach viewer, @PathVariable TalentCode code, Locale locale) {
		return overview(viewer, code, Permission.KEEP_CASELOAD, locale);
	}

	private Mono<Rendering> overview(Viewer.SignedIn viewer, TalentCode code, Permission permission, Locale locale) {
		return this.door.open(viewer, code, permission)
			.map((opened) -> Rendering.view("profile/overview")
				.modelAttribute("page", page(opened.talent(), opened.writing().editor(), this.wordings.in(locale)))
				.modelAttribute("noIndex", true)
				.build());
	}

	private static OverviewPage page(Talent talent, Editor editor, Wording wording) {
		ProfileLines lines = new ProfileLines(wording);
		ProfileState state = ProfileState.of(talent);
		String code = talent.code().value();
		return new OverviewPage(code, (editor == Editor.COACH) ? talent.name() : null,
				(editor == Editor.COACH) ? StateBadge.of(state, wording) : StateBadge.forTalent(state, wording),
				"edit.state." + state.name() + ((editor == Editor.COACH) ? ".coach" : ""),
				Step.of(editor)
					.stream()
					.map((step) -> new OverviewStep(StepPages.label(step, wording, editor), step.href(talent.code()),
							lines.written(step, talent)))
					.toList(),
				missing(talent, wording, editor), unnamed(talent), Difference.of(talent, lines),
				Step.WORK.href(talent.code()), "/talenten/" + code + "/voorbeeld",
				"/profielen/" + code + "/toestemming", "/mijn-talenten/" + code + "/wijziging",
				(editor == Editor.COACH && talent.origin() != null) ? "/talenten/" + code + "/overname" : null,
				(editor == Editor.COACH) ? "/mijn-talenten/" + code + "/contact" : null);
	}

	private static List<Link> missing(Talent talent, Wording wording, Editor editor) {
		return talent.edited()
			.missing()
			.stream()
			.sorted()
			.map(Step::of)
			.map((step) -> new Link(StepPages.label(step, wording, editor), step.href(talent.code())))
			.toList();
	}

	/** An occupation that was added stands for those that came without a name. */
	private static int unnamed(Talent talent) {
		Origin origin = talent.origin();
		return (origin != null && talent.edited().occupations().isEmpty()) ? origin.unnamedOccupations().size() : 0;
	}

}

package nl.talentmarkt.frontend.profile;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.ProfileIncompleteException;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;

/** The coach reads what a talent proposed, old and new beside each other, and decides. */
@Controller
@Requires(Permission.KEEP_CASELOAD)
class ProposalController {

	private final Talents talents;

	private final Wordings wordings;

	private final Clock clock;

	ProposalController(Talents talents, Wordings wordings, Clock clock) {
		this.talents = talents;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/mijn-talenten/{code}/wijziging")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable TalentCode code, Locale locale) {
		return this.talents.find(code, Permission.KEEP_CASELOAD.reach(viewer))
			.map((talent) -> page(talent, null, List.of(), HttpStatus.OK, locale))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/mijn-talenten/{code}/wijziging/overnemen")
	Mono<Rendering> take(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("form") Seen seen,
			Locale locale) {
		return decide(viewer, code, seen, (talent) -> talent.confirm(viewer.coach(), this.clock.instant()), locale);
	}

	@PostMapping("/mijn-talenten/{code}/wijziging/niet-overnemen")
	Mono<Rendering> refuse(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("form") Seen seen,
			Locale locale) {
		return decide(viewer, code, seen, Talent::refuseProposal, locale);
	}

	private Mono<Rendering> decide(Viewer.Coach viewer, TalentCode code, Seen seen,
			Function<Talent, Change<Talent>> decision, Locale locale) {
		return this.talents
			.change(code, Permission.KEEP_CASELOAD.reach(viewer), (talent) -> ifAsSeen(talent, seen, decision))
			.map((stored) -> Redirects.seeOther("/mijn-talenten/" + stored.code()))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.onErrorResume(StaleStepException.class,
					(stale) -> Mono
						.just(page(stale.talent(), "edit.proposal.stale", List.of(), HttpStatus.CONFLICT, locale)))
			.onErrorResume(ProfileIncompleteException.class,
					(incomplete) -> this.talents.find(code, Permission.KEEP_CASELOAD.reach(viewer))
						.map((talent) -> page(talent, "edit.proposal.incomplete",
								labels(incomplete.missing(), this.wordings.in(locale)),
								HttpStatus.UNPROCESSABLE_CONTENT, locale)));
	}

	/**
	 * A coach says yes to what this coach read, not to what the talent added meanwhile.
	 */
	private Change<Talent> ifAsSeen(Talent talent, Seen seen, Function<Talent, Change<Talent>> decision) {
		if (talent.proposal() == null) {
			return Change.none(talent);
		}
		if (!fingerprint(talent).equals(seen.base())) {
			throw new StaleStepException(talent);
		}
		return decision.apply(talent);
	}

	private String fingerprint(Talent talent) {
		return Fingerprint.of(Difference.of(talent, new ProfileLines(this.wordings.in(Locale.ROOT))).toString());
	}

	private static List<String> labels(Set<TalentProfile.Part> parts, Wording wording) {
		return parts.stream().sorted().map((part) -> StepPages.label(Step.of(part), wording, Editor.COACH)).toList();
	}

	private Rendering page(Talent talent, @Nullable String problem, List<String> missing, HttpStatus status,
			Locale locale) {
		String home = "/mijn-talenten/" + talent.code();
		return Rendering.view("profile/proposal")
			.modelAttribute("page",
					new ProposalPage(talent.code().value(), talent.name(), home, home + "/wijziging/overnemen",
							home + "/wijziging/niet-overnemen",
							"/talenten/" + talent.code() + "/voorbeeld?versie=straks", fingerprint(talent),
							Difference.of(talent, new ProfileLines(this.wordings.in(locale))), problem, missing))
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

	/**
	 * What the coach saw.
	 *
	 * @param base the fingerprint of the differences
	 */
	record Seen(@Nullable String base) {
	}

	/**
	 * What a talent proposes.
	 *
	 * @param code the talent code
	 * @param person how the coach calls the talent
	 * @param home where the talent's page is
	 * @param take where a yes goes
	 * @param refuse where a no goes
	 * @param preview how employers will see it
	 * @param base the fingerprint of the differences
	 * @param differences step by step
	 * @param problem the message key of what is in the way, or null
	 * @param missing what has to be filled in first
	 */
	record ProposalPage(String code, String person, String home, String take, String refuse, String preview,
			String base, List<Difference> differences, @Nullable String problem, List<String> missing) {
	}

}

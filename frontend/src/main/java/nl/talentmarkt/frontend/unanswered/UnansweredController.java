package nl.talentmarkt.frontend.unanswered;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.unanswered.UnansweredPage.CoachView;
import nl.talentmarkt.frontend.unanswered.UnansweredPage.WaitingView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;

@Controller
@Requires(Permission.ASSIGN_INTEREST)
class UnansweredController {

	private static final String PATH = "/beheer/onbeantwoord";

	private final Interests interests;

	private final CoachDesk desk;

	private final Employers employers;

	private final Coaches coaches;

	private final Wordings wordings;

	UnansweredController(Interests interests, CoachDesk desk, Employers employers, Coaches coaches, Wordings wordings) {
		this.interests = interests;
		this.desk = desk;
		this.employers = employers;
		this.coaches = coaches;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.unanswered", order = 5)
	Mono<Rendering> list(Viewer.Administrator viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.coaches.of(viewer.organisation())
			.collectList()
			.flatMap((coaches) -> waiting(viewer, coaches, wording).map((waiting) -> new UnansweredPage(waiting,
					coaches.stream()
						.map((coach) -> new CoachView(coach.id().value(), coach.name(), coach.title()))
						.toList())))
			.map((page) -> Rendering.view("unanswered/list").modelAttribute("page", page).build());
	}

	private Mono<List<WaitingView>> waiting(Viewer.Administrator viewer, List<Coach> coaches, Wording wording) {
		Map<CoachId, String> names = coaches.stream().collect(Collectors.toMap(Coach::id, Coach::name));
		return this.interests.leftUnanswered(Permission.ASSIGN_INTEREST.reach(viewer))
			.concatMap((interest) -> this.employers.find(interest.employer())
				.map(Employer::name)
				.defaultIfEmpty("")
				.map((employer) -> view(interest, employer, names, wording)))
			.collectList();
	}

	private static WaitingView view(Interest interest, String employer, Map<CoachId, String> names, Wording wording) {
		return new WaitingView(interest.id().value(), employer, interest.code().value(),
				wording.moment(interest.expressedAt()), names.getOrDefault(interest.coach(), ""));
	}

	@PostMapping(PATH + "/{interest}")
	Mono<Rendering> assign(Viewer.Administrator viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") Chosen form) {
		return this.desk.assign(viewer, interest, new CoachId((form.coach() != null) ? form.coach() : ""))
			.map((assigned) -> Redirects.seeOther(PATH))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/**
	 * Who was chosen to answer.
	 *
	 * @param coach the coach
	 */
	record Chosen(@Nullable String coach) {
	}

}

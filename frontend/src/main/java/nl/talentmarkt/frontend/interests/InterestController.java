package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.talents.ReadingContexts;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;

@Controller
class InterestController {

	private final InterestPages pages;

	private final InterestDesk desk;

	private final CoachDesk coachDesk;

	private final Clock clock;

	InterestController(InterestPages pages, InterestDesk desk, CoachDesk coachDesk, Clock clock) {
		this.pages = pages;
		this.desk = desk;
		this.coachDesk = coachDesk;
		this.clock = clock;
	}

	@GetMapping("/belangstelling/{interest}")
	@Requires(Permission.FOLLOW_INTERESTS)
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable InterestId interest, ServerHttpRequest request,
			Locale locale) {
		return show(viewer, interest, AnswerForm.empty(), request, locale, HttpStatus.OK);
	}

	@PostMapping("/belangstelling/{interest}/antwoord")
	@Requires(Permission.ANSWER_INTEREST)
	Mono<Rendering> answer(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") AnswerForm form, BindingResult errors, ServerHttpRequest request, Locale locale) {
		return form.read(errors, LocalDate.now(this.clock))
			.map((answer) -> this.coachDesk.answer(viewer, interest, answer)
				.map((answered) -> Redirects.seeOther("/belangstelling/" + answered.id()))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> show(viewer, interest, form, request, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	@PostMapping("/belangstelling/{interest}/intrekking")
	@Requires(Permission.EXPRESS_INTEREST)
	Mono<Rendering> withdraw(Viewer.EmployerMember viewer, @PathVariable InterestId interest) {
		return this.desk.withdraw(viewer, interest)
			.map((withdrawn) -> Redirects.seeOther("/belangstelling/" + withdrawn.id()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> show(Viewer.SignedIn viewer, InterestId interest, AnswerForm form,
			ServerHttpRequest request, Locale locale, HttpStatus status) {
		return this.pages.open(viewer, interest, ReadingContexts.of(request, Source.INTEREST), locale)
			.map((page) -> Rendering.view("interests/show")
				.modelAttribute("page", page)
				.modelAttribute("answers", page.mayAnswer() ? AnswerForm.Answer.values() : new AnswerForm.Answer[0])
				.modelAttribute("ways", TalentYes.values())
				.modelAttribute("detailGroups", DetailGroup.values())
				.modelAttribute("reasons", DeclineReason.values())
				.modelAttribute("form", form)
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}

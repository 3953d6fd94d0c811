package nl.talentmarkt.frontend.interests;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.StopReason;

/**
 * The page of one interest, on which every form of it stands: shown as it is, shown again
 * with a form that was refused, or shown with what happened meanwhile. Whoever was too
 * late reads who was first and sees where it stands now.
 */
@Component
class InterestScreen {

	private final InterestPages pages;

	private final RefusalWording refusals;

	InterestScreen(InterestPages pages, RefusalWording refusals) {
		this.pages = pages;
		this.refusals = refusals;
	}

	Mono<Rendering> show(Visit visit) {
		return page(visit, null, HttpStatus.OK);
	}

	/**
	 * Shows the page with a form in which something is wrong.
	 * @param visit who was at the page
	 * @param form the form as it was filled in
	 * @return the page, 422
	 */
	Mono<Rendering> refused(Visit visit, PageForm form) {
		return page(visit, form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Shows the page after a button that says nothing we know.
	 * @param visit who was at the page
	 * @return the page, 422
	 */
	Mono<Rendering> unclear(Visit visit) {
		return rendering(visit, null, HttpStatus.UNPROCESSABLE_CONTENT)
			.map((page) -> page.modelAttribute("notice", this.refusals.unclear(visit)).build());
	}

	/**
	 * Sends the browser on after something was done, or says why it was not.
	 * @param visit who was at the page
	 * @param form what was filled in, or null for a mere button
	 * @param done what is done
	 * @return 303, or the page with a notice, 409
	 */
	Mono<Rendering> after(Visit visit, @Nullable PageForm form, Mono<Interest> done) {
		return after(visit, form, done, visit.path());
	}

	/**
	 * Sends the browser elsewhere after something was done, or says here why it was not.
	 * @param visit who was at the page
	 * @param form what was filled in, or null for a mere button
	 * @param done what is done
	 * @param next where the browser goes on
	 * @return 303, or the page with a notice, 409
	 */
	Mono<Rendering> after(Visit visit, @Nullable PageForm form, Mono<Interest> done, String next) {
		return done.map((interest) -> Redirects.seeOther(next))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.onErrorResume(RefusalWording::isRefusal, (refusal) -> told(visit, form, refusal));
	}

	private Mono<Rendering> told(Visit visit, @Nullable PageForm form, Throwable refusal) {
		return this.refusals.of(refusal, visit.viewer(), visit.interest(), visit.locale())
			.flatMap((notice) -> rendering(visit, form, HttpStatus.CONFLICT)
				.map((page) -> page.modelAttribute("notice", notice).build()));
	}

	private Mono<Rendering> page(Visit visit, @Nullable PageForm form, HttpStatus status) {
		return rendering(visit, form, status).map(Rendering.Builder::build);
	}

	private Mono<Rendering.Builder<?>> rendering(Visit visit, @Nullable PageForm form, HttpStatus status) {
		return this.pages
			.open(visit).<Rendering
					.Builder<?>>map(
							(page) -> with(page.forms().including(form), Rendering.view("interests/show"))
								.modelAttribute("page", page)
								.modelAttribute("ways", TalentYes.values())
								.modelAttribute("detailGroups", DetailGroup.values())
								.modelAttribute("reasons", DeclineReason.values())
								.modelAttribute("stopReasons", StopReason.values())
								.modelAttribute("lengths", MeetingForm.LENGTHS)
								.modelAttribute("participants", MeetingForm.PARTICIPANTS)
								.modelAttribute("nextSteps", StepForm.WHAT)
								.modelAttribute("results", Outcome.values())
								.modelAttribute("owners", StepForm.OWNERS)
								.modelAttribute("noIndex", true)
								.status(status))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static Rendering.Builder<?> with(InterestForms forms, Rendering.Builder<?> rendering) {
		return rendering.modelAttribute(AnswerForm.NAME, forms.answer())
			.modelAttribute(MeetingForm.NAME, forms.meeting())
			.modelAttribute(MessageForm.NAME, forms.message())
			.modelAttribute(EmployerAnswerForm.NAME, forms.employerAnswer())
			.modelAttribute(StepForm.NAME, forms.step())
			.modelAttribute(ConclusionForm.NAME, forms.conclusion());
	}

}

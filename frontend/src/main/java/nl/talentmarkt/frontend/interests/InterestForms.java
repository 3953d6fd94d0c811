package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.interest.Interest;

/**
 * The forms on the page of one interest.
 *
 * @param answer the coach's answer
 * @param meeting another time or place for the meeting
 * @param message one more message
 * @param employerAnswer the employer's answer to a proposed talent
 * @param step what has to be done next
 * @param conclusion what came out of it in the end
 */
record InterestForms(AnswerForm answer, MeetingForm meeting, MessageForm message, EmployerAnswerForm employerAnswer,
		StepForm step, ConclusionForm conclusion) {

	/** As they stand there before anybody fills them in. */
	static InterestForms of(Interest interest, Clock clock) {
		LocalDate today = LocalDate.now(clock);
		return new InterestForms(AnswerForm.suggested(interest, clock),
				interest.meeting()
					.map((meeting) -> MeetingForm.of(meeting.plan(), clock.getZone()))
					.orElseGet(() -> MeetingForm.suggested(interest.wish(), today)),
				MessageForm.empty(), EmployerAnswerForm.empty(), StepForm.of(interest.nextStep()),
				ConclusionForm.empty());
	}

	InterestForms including(@Nullable PageForm filledIn) {
		return switch (filledIn) {
			case null -> this;
			case AnswerForm form ->
				new InterestForms(form, this.meeting, this.message, this.employerAnswer, this.step, this.conclusion);
			case MeetingForm form ->
				new InterestForms(this.answer, form, this.message, this.employerAnswer, this.step, this.conclusion);
			case MessageForm form ->
				new InterestForms(this.answer, this.meeting, form, this.employerAnswer, this.step, this.conclusion);
			case EmployerAnswerForm form ->
				new InterestForms(this.answer, this.meeting, this.message, form, this.step, this.conclusion);
			case StepForm form ->
				new InterestForms(this.answer, this.meeting, this.message, this.employerAnswer, form, this.conclusion);
			case ConclusionForm form ->
				new InterestForms(this.answer, this.meeting, this.message, this.employerAnswer, this.step, form);
		};
	}

}

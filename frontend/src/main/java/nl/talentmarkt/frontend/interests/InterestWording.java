package nl.talentmarkt.frontend.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.interests.InterestView.MessageView;
import nl.talentmarkt.frontend.interests.InterestView.StepView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.ReplyTerm;
import nl.talentmarkt.marketplace.interest.Step;

/**
 * Puts an interest into words. The same words for both sides, except for what the talent
 * answered, which coaches read; the reason of a decline is in none.
 */
final class InterestWording {

	private final Wording wording;

	InterestWording(Wording wording) {
		this.wording = wording;
	}

	String status(Interest interest) {
		return this.wording.text("interest.status." + interest.state().name());
	}

	String tone(InterestState state) {
		return switch (state) {
			case WITH_COACH, EMPLOYER_ASKED -> "new";
			case TALENT_ASKED, LATER -> "waiting";
			case RELEASED, INTRODUCED, MEETING, OUTCOME, CONCLUDED -> "good";
			case DECLINED, WITHDRAWN, EXPIRED, STOPPED -> "quiet";
		};
	}

	@Nullable String icon(InterestState state) {
		return switch (state) {
			case WITH_COACH, EMPLOYER_ASKED, TALENT_ASKED, LATER -> "clock";
			case RELEASED, INTRODUCED, MEETING, OUTCOME, CONCLUDED -> "check";
			case DECLINED, WITHDRAWN, EXPIRED, STOPPED -> null;
		};
	}

	/**
	 * Says what happens now.
	 * @param interest the interest
	 * @param shown whether the reader may see the talent at this moment
	 */
	String next(Interest interest, boolean shown) {
		return (shown || !interest.state().isOpen()) ? next(interest) : this.wording.text("interest.next.hidden");
	}

	private String next(Interest interest) {
		return switch (interest.state()) {
			case WITH_COACH -> owed(interest, "interest.next.WITH_COACH");
			case TALENT_ASKED -> owed(interest, "interest.next.TALENT_ASKED");
			case LATER -> (interest.lastMove() instanceof Step.Postponed postponed && stands(postponed, interest))
					? this.wording.text("interest.next.LATER", this.wording.day(postponed.until()))
					: owed(interest, "interest.next.WITH_COACH");
			case EMPLOYER_ASKED -> owed(interest, "interest.next.EMPLOYER_ASKED");
			case RELEASED, INTRODUCED -> agreed(interest);
			case MEETING ->
				interest.meeting().map((meeting) -> meeting(interest, meeting)).orElseGet(() -> agreed(interest));
			case OUTCOME ->
				(interest.nextStep() != null) ? step(interest.nextStep()) : this.wording.text("interest.next.OUTCOME");
			case CONCLUDED -> this.wording.text("interest.next.CONCLUDED");
			case DECLINED -> this.wording.text("interest.next.DECLINED");
			case WITHDRAWN -> this.wording.text("interest.next.WITHDRAWN");
			case EXPIRED -> this.wording.text("interest.next.EXPIRED");
			case STOPPED -> this.wording.text("interest.next.STOPPED");
		};
	}

	private String agreed(Interest interest) {
		Release release = interest.release();
		return (release != null)
				? this.wording.text("interest.next.RELEASED",
						this.wording.day(release.until().atZone(this.wording.zone()).toLocalDate()))
				: this.wording.text("interest.next.none");
	}

	private String meeting(Interest interest, Meeting meeting) {
		boolean over = interest.reply() != null && switch (interest.reply().stage()) {
			case OUTCOME, OUTCOME_REMINDED -> true;
			case COACH, REMINDED, SUBSTITUTE, ORGANISATION, EMPLOYER, EMPLOYER_REMINDED, NEXT_STEP, NEXT_STEP_REMINDED,
					MEETING ->
				false;
		};
		return this.wording.text(over ? "interest.next.MEETING.over" : "interest.next.MEETING",
				this.wording.moment(meeting.plan().startsAt()));
	}

	private String step(NextStep step) {
		return this.wording.text("interest.next.step." + step.owner().name(), this.wording.of(step.what()),
				this.wording.day(step.dueOn()));
	}

	/** Tells whether the coach still keeps to the day that he or she named. */
	private static boolean stands(Step.Postponed postponed, Interest interest) {
		ReplyTerm term = interest.reply();
		return term != null && term.stage() == ReplyTerm.Stage.COACH && term.dueOn().equals(postponed.until())
				&& interest.handler().equals(interest.coach());
	}

	/** Says who answers and until when, whoever that is by now. */
	private String owed(Interest interest, String usual) {
		ReplyTerm term = interest.reply();
		if (term == null) {
			return this.wording.text("interest.next.none");
		}
		String day = this.wording.day(term.dueOn());
		return switch (term.stage()) {
			case COACH, REMINDED -> interest.handler().equals(interest.coach()) ? this.wording.text(usual, day)
					: this.wording.text("interest.next.colleague", day);
			case SUBSTITUTE -> this.wording.text("interest.next.colleague", day);
			case ORGANISATION -> this.wording.text("interest.next.organisation");
			case EMPLOYER, EMPLOYER_REMINDED, NEXT_STEP, NEXT_STEP_REMINDED, MEETING, OUTCOME, OUTCOME_REMINDED ->
				this.wording.text(usual, day);
		};
	}

	/**
	 * Lists what was done and what comes next.
	 * @param interest the interest as the reader may know it
	 * @param shown whether the reader may see the talent at this moment
	 * @param hearers the names of the coaches who heard an answer of the talent
	 */
	List<StepView> steps(Interest interest, boolean shown, Map<CoachId, String> hearers) {
		List<StepView> steps = new ArrayList<>();
		// That somebody had to be reminded is between the organisation and its coach.
		List<Step> taken = interest.steps()
			.stream()
			.filter((step) -> !(step instanceof Step.Reminded || step instanceof Step.OutcomeAsked))
			.toList();
		for (int index = 0; index < taken.size(); index++) {
			boolean last = index == taken.size() - 1;
			Step step = taken.get(index);
			steps.add(new StepView(label(step, taken.subList(0, index), hearers),
					(last && interest.state().awaitsCoach()) ? "current" : "done", this.wording.moment(step.at()),
					last ? next(interest, shown) : null));
		}
		if (interest.state().awaitsCoach()) {
			steps.add(new StepView(this.wording.text("interest.step.todo"), "todo", null, null));
		}
		return steps;
	}

	private String label(Step step, List<Step> before, Map<CoachId, String> hearers) {
		if (step instanceof Step.ReleaseRevoked && before.stream().noneMatch(Step.Released.class::isInstance)) {
			// Nothing had been opened: it was the meeting that ended.
			return this.wording.text("interest.step.MeetingCancelled");
		}
		Optional<CoachId> hearer = (step instanceof Step.TalentAnswered) ? step.coach() : Optional.empty();
		return hearer.map(hearers::get)
			.map((name) -> this.wording.text("interest.step.heard", done(step), name))
			.orElseGet(() -> done(step));
	}

	/**
	 * Says what was done. Where the reader may know what the talent answered, that is
	 * said too.
	 * @param step the step as the reader may know it
	 */
	String done(Step step) {
		String key = "interest.step." + step.getClass().getSimpleName();
		return (step instanceof Step.TalentAnswered answered && answered.answer() != null)
				? this.wording.text(key + "." + answered.answer().name()) : this.wording.text(key);
	}

	List<MessageView> messages(Interest interest, Map<AccountId, Account> authors, AccountId reader) {
		return interest.messages().stream().map((message) -> message(message, authors, reader)).toList();
	}

	private MessageView message(Message message, Map<AccountId, Account> authors, AccountId reader) {
		Optional<Account> author = Optional.ofNullable(authors.get(message.by()));
		String role = author.map(Account::person).map(Viewer::role).map(this.wording::of).orElse("");
		return new MessageView(author.map(Account::name).orElseGet(() -> this.wording.text("interest.author.gone")),
				role, this.wording.moment(message.at()), message.text().value(), message.by().equals(reader));
	}

}

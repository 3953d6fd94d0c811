package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.StopReason;

/**
 * What the talent says about a meeting, as it was tapped.
 *
 * @param meeting the number of the meeting
 * @param comes one of {@link Comes}, before it
 * @param outcome one of {@link Outcome}, after it
 * @param reason one of {@link StopReason}, when nothing follows; may be left out
 */
record MeetingForm(@Nullable String meeting, @Nullable String comes, @Nullable String outcome,
		@Nullable String reason) {

	Optional<Coming> readComing(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<Comes> said = fields.choice("comes", this.comes, Comes.class);
		return number(fields).flatMap((which) -> said.map((answer) -> new Coming(which, answer == Comes.YES)));
	}

	Optional<Ended> readOutcome(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<Outcome> said = fields.choice("outcome", this.outcome, Outcome.class);
		Typed<StopReason> why = fields.typedChoice("reason", this.reason, StopReason.class);
		return number(fields).filter((any) -> why.isRight())
			.flatMap((which) -> said
				.map((outcome) -> new Ended(which, outcome, outcome.leadsOn() ? null : why.value())));
	}

	private Optional<Integer> number(Fields fields) {
		return fields.number("meeting", this.meeting, 1, Meeting.MOST);
	}

	/** Whether the talent comes. */
	enum Comes {

		/** I come. */
		YES,

		/** I cannot. */
		NO

	}

	/**
	 * An answer to an invitation.
	 *
	 * @param meeting which meeting
	 * @param comes whether the talent comes
	 */
	record Coming(int meeting, boolean comes) {
	}

	/**
	 * How a meeting was.
	 *
	 * @param meeting which meeting
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null
	 */
	record Ended(int meeting, Outcome outcome, @Nullable StopReason reason) {
	}

}

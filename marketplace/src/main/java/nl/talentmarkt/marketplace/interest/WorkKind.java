package nl.talentmarkt.marketplace.interest;

import java.util.Set;

/** What a coach has to do with an open interest, or waits for. */
public enum WorkKind {

	/** Answer it. */
	ANSWER(InterestState.WITH_COACH, InterestState.LATER),

	/** Hear from the talent, who is being asked. */
	TALENT(InterestState.TALENT_ASKED),

	/** Hear from the employer, to whom the talent was proposed. */
	EMPLOYER(InterestState.EMPLOYER_ASKED),

	/** Plan a meeting between two who agreed to it. */
	PLAN(InterestState.RELEASED, InterestState.INTRODUCED),

	/** Be ready for a meeting that is planned. */
	MEETING(InterestState.MEETING),

	/** Find out how a meeting went. */
	OUTCOME(InterestState.MEETING),

	/** See to it that the next step is taken. */
	NEXT_STEP(InterestState.OUTCOME);

	/** The stages in which a meeting is over. */
	static final Set<ReplyTerm.Stage> OUTCOME_STAGES = Set.of(ReplyTerm.Stage.OUTCOME,
			ReplyTerm.Stage.OUTCOME_REMINDED);

	// Set.of cannot be changed, which its type does not say.
	@SuppressWarnings("ImmutableEnumChecker")
	private final Set<InterestState> states;

	WorkKind(InterestState... states) {
		this.states = Set.of(states);
	}

	Set<InterestState> states() {
		return this.states;
	}

	/**
	 * Tells what there is to do.
	 * @param interest an interest that did not come to an end
	 * @return the kind
	 * @throws IllegalArgumentException when it came to an end
	 */
	public static WorkKind of(Interest interest) {
		ReplyTerm reply = interest.reply();
		if (reply == null) {
			throw new IllegalArgumentException("There is nothing to do any more");
		}
		return of(interest.state(), reply.stage());
	}

	static WorkKind of(InterestState state, ReplyTerm.Stage stage) {
		return switch (state) {
			case WITH_COACH, LATER -> ANSWER;
			case TALENT_ASKED -> TALENT;
			case EMPLOYER_ASKED -> EMPLOYER;
			case RELEASED, INTRODUCED -> PLAN;
			case MEETING -> OUTCOME_STAGES.contains(stage) ? OUTCOME : MEETING;
			case OUTCOME -> NEXT_STEP;
			case CONCLUDED, DECLINED, WITHDRAWN, EXPIRED, STOPPED ->
				throw new IllegalArgumentException("There is nothing to do any more");
		};
	}

}

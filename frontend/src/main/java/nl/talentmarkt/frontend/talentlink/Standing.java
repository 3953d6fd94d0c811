package nl.talentmarkt.frontend.talentlink;

import java.time.Instant;
import java.util.Optional;

import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;

/**
 * Where an interest stands for the talent. Texts: {@code own.<constant>.title} and
 * {@code own.<constant>.text}.
 */
enum Standing {

	/** An employer wants to meet the talent: yes, no, or talk first. */
	ASKED(Look.NEW),

	/** The talent wanted to talk first and can still answer. */
	TALK_FIRST(Look.NEW),

	/** The talent said yes, and the coach goes on. */
	SAID_YES(Look.WAITING),

	/** The talent said no. */
	SAID_NO(Look.QUIET),

	/** It is the coach's turn. */
	WITH_COACH(Look.WAITING),

	/** It is the employer's turn. */
	WITH_EMPLOYER(Look.WAITING),

	/** The two are going to meet. */
	OPENED(Look.GOOD),

	/** A meeting lies ahead. */
	MEETING(Look.GOOD),

	/** A meeting was, and the talent can say how. */
	HELD(Look.NEW),

	/** The talent said how a meeting was. */
	OUTCOME(Look.GOOD),

	/** It came to an end with an outcome. */
	CONCLUDED(Look.GOOD),

	/** It does not go on. */
	ENDED(Look.QUIET),

	/** The talent took it back. */
	WITHDREW(Look.QUIET),

	/** The question was not answered in time. */
	EXPIRED(Look.QUIET),

	/** The link is older than the last question. */
	REPLACED(Look.QUIET),

	/** Employers do not see the talent now, so there is nothing to say yes to. */
	HIDDEN(Look.QUIET),

	/** The employer no longer takes part. */
	EMPLOYER_GONE(Look.QUIET);

	private final Look look;

	Standing(Look look) {
		this.look = look;
	}

	/**
	 * Works it out.
	 * @param interest the interest as the talent may know it
	 * @param shown whether employers see the talent now
	 * @param employerThere whether the employer still takes part
	 * @param now the moment of reading
	 * @return where it stands
	 */
	static Standing of(Interest interest, boolean shown, boolean employerThere, Instant now) {
		if (interest.state().isOpen() && !employerThere) {
			return EMPLOYER_GONE;
		}
		return switch (interest.state()) {
			case WITH_COACH, TALENT_ASKED, LATER -> beforeAgreeing(interest, shown, now);
			case EMPLOYER_ASKED -> WITH_EMPLOYER;
			case RELEASED, INTRODUCED -> OPENED;
			case MEETING, OUTCOME -> aroundMeeting(interest, now);
			case CONCLUDED -> CONCLUDED;
			case DECLINED ->
				(interest.lastMove() instanceof Step.TalentAnswered answered && answered.answer() == Answer.NO)
						? SAID_NO : ENDED;
			case WITHDRAWN -> WITHDREW;
			case EXPIRED -> ENDED;
			case STOPPED -> EMPLOYER_GONE;
		};
	}

	private static Standing beforeAgreeing(Interest interest, boolean shown, Instant now) {
		TalentQuestion question = interest.question();
		if (interest.agreement() != null) {
			return SAID_YES;
		}
		if (question == null) {
			return WITH_COACH;
		}
		if (!now.isBefore(question.until())) {
			return (interest.state() == InterestState.TALENT_ASKED) ? EXPIRED : WITH_COACH;
		}
		if (!shown) {
			return HIDDEN;
		}
		return interest.lastAnswer().isPresent() ? TALK_FIRST : ASKED;
	}

	private static Standing aroundMeeting(Interest interest, Instant now) {
		Optional<Meeting> meeting = interest.meeting();
		if (meeting.isEmpty()) {
			return (interest.state() == InterestState.OUTCOME) ? OUTCOME : OPENED;
		}
		if (now.isBefore(meeting.get().plan().startsAt())) {
			return MEETING;
		}
		return (meeting.get().outcomeOf(Party.TALENT) == null) ? HELD : OUTCOME;
	}

	/**
	 * Tells whether the talent can answer the question.
	 */
	boolean asks() {
		return this == ASKED || this == TALK_FIRST;
	}

	String tone() {
		return this.look.tone;
	}

	private enum Look {

		NEW("new"), WAITING("waiting"), GOOD("good"), QUIET("quiet");

		private final String tone;

		Look(String tone) {
			this.tone = tone;
		}

	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Something that was done with an interest: a fact with who and when. The last one says
 * where the interest stands.
 */
public sealed interface Step {

	/**
	 * Returns when it was done.
	 * @return the moment
	 */
	Instant at();

	/**
	 * Returns where the interest stands after this.
	 * @return the state
	 */
	InterestState leadsTo();

	/**
	 * An employer said that it wants to meet the talent.
	 *
	 * @param by the member's account
	 * @param at when
	 */
	@TypeAlias("expressed")
	record Expressed(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.WITH_COACH;
		}

	}

	/**
	 * The coach said that the talent is being asked.
	 *
	 * @param by the coach
	 * @param at when
	 */
	@TypeAlias("talent-asked")
	record TalentAsked(CoachId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.TALENT_ASKED;
		}

	}

	/**
	 * The coach will come back to it.
	 *
	 * @param by the coach
	 * @param at when this was said
	 * @param until the day on which the coach comes back to it
	 */
	@TypeAlias("postponed")
	record Postponed(CoachId by, Instant at, LocalDate until) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.LATER;
		}

	}

	/**
	 * Details were released to the employer.
	 *
	 * @param release which, by whom and until when
	 */
	@TypeAlias("released")
	record Released(Release release) implements Step {

		@Override
		public Instant at() {
			return this.release.at();
		}

		@Override
		public InterestState leadsTo() {
			return InterestState.RELEASED;
		}

	}

	/**
	 * The coach ended it.
	 *
	 * @param by the coach
	 * @param at when
	 * @param reason why; for the coach only
	 */
	@TypeAlias("declined")
	record Declined(CoachId by, Instant at, DeclineReason reason) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.DECLINED;
		}

	}

	/**
	 * The employer took it back.
	 *
	 * @param by the member's account
	 * @param at when
	 */
	@TypeAlias("withdrawn")
	record Withdrawn(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.WITHDRAWN;
		}

	}

	/**
	 * The coach was reminded that an answer is due.
	 *
	 * @param at when
	 * @param leadsTo where the interest stood and stands
	 */
	@TypeAlias("reminded")
	record Reminded(Instant at, InterestState leadsTo) implements Step {
	}

	/**
	 * Another coach answers from now on.
	 *
	 * @param to who
	 * @param because why
	 * @param at when
	 * @param leadsTo where the interest stood and stands
	 */
	@TypeAlias("passed-on")
	record PassedOn(CoachId to, Cause because, Instant at, InterestState leadsTo) implements Step {

		/** Why another coach answers. */
		public enum Cause {

			/** The coach is away. */
			ABSENCE,

			/** The coach did not answer in time. */
			SILENCE,

			/** A coach gave it to a colleague. */
			HANDED_OVER,

			/** The organisation chose somebody. */
			ASSIGNED

		}

	}

	/**
	 * Nobody answered; the organisation has to choose somebody.
	 *
	 * @param at when
	 * @param leadsTo where the interest stood and stands
	 */
	@TypeAlias("left-unanswered")
	record LeftUnanswered(Instant at, InterestState leadsTo) implements Step {
	}

	/**
	 * The talent got another coach.
	 *
	 * @param from who was the coach
	 * @param to who is the coach now
	 * @param at when
	 * @param leadsTo where the interest stood and stands
	 */
	@TypeAlias("handed-over")
	record HandedOver(CoachId from, CoachId to, Instant at, InterestState leadsTo) implements Step {
	}

}

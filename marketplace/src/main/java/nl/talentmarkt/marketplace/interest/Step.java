package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;

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
	 * Returns which coach did it, or heard it from the talent.
	 * @return the coach, or empty when it was not a coach
	 */
	default Optional<CoachId> coach() {
		return Optional.empty();
	}

	/**
	 * Tells whether those it is about moved it on, and not only the question who answers.
	 * @return false for reminders and changes of who answers
	 */
	default boolean isMove() {
		return true;
	}

	/**
	 * Tells whether somebody decided something, which an answer to what was before may
	 * not undo unseen.
	 * @return false for what is no {@linkplain #isMove() move}, and for the employer's
	 * mere reading, who comes to a meeting and that it was held
	 */
	default boolean isDecision() {
		return switch (this) {
			case Introduced read -> false;
			case MeetingAnswered coming -> false;
			case OutcomeAsked held -> false;
			case Step other -> other.isMove();
		};
	}

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
	 * A talent said that he or she would like to meet the employer.
	 *
	 * @param by the account that wrote it down: the talent's, or the coach's who heard it
	 * @param at when
	 */
	@TypeAlias("wished")
	record Wished(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.WITH_COACH;
		}

	}

	/**
	 * The coach proposed the talent to the employer.
	 *
	 * @param by the coach
	 * @param at when
	 */
	@TypeAlias("nominated")
	record Nominated(CoachId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.EMPLOYER_ASKED;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * The coach passed the talent's wish on to the employer.
	 *
	 * @param by the coach
	 * @param at when
	 */
	@TypeAlias("employer-asked")
	record EmployerAsked(CoachId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.EMPLOYER_ASKED;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * The employer would like to meet the talent too.
	 *
	 * @param by the member's account
	 * @param at when
	 */
	@TypeAlias("employer-agreed")
	record EmployerAgreed(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.WITH_COACH;
		}

	}

	/**
	 * The employer does not want to meet the talent now; it gives no reason.
	 *
	 * @param by the member's account
	 * @param at when
	 */
	@TypeAlias("employer-declined")
	record EmployerDeclined(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.DECLINED;
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

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * The talent answered. An employer does not read what.
	 *
	 * @param answer what; null where it must not be read
	 * @param heardBy the coach who heard it and wrote it down; null when the talent
	 * answered online, and where it must not be read
	 * @param at when
	 * @param leadsTo where that leads: a no ends it
	 */
	@TypeAlias("talent-answered")
	record TalentAnswered(TalentQuestion.@Nullable Answer answer, @Nullable CoachId heardBy, Instant at,
			InterestState leadsTo) implements Step {

		@Override
		public Optional<CoachId> coach() {
			return Optional.ofNullable(this.heardBy);
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

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * Details were released to the employer.
	 *
	 * @param groups which
	 * @param by the coach
	 * @param at when
	 * @param leadsTo where the interest stands: released, or where it stood when other
	 * details were open before
	 */
	@TypeAlias("released")
	record Released(Set<DetailGroup> groups, CoachId by, Instant at, InterestState leadsTo) implements Step {

		/** Copies the groups. */
		public Released {
			groups = Set.copyOf(groups);
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * Details are no longer open to the employer.
	 *
	 * @param by who took the release back
	 * @param at when
	 * @param leadsTo where the interest stands
	 */
	@TypeAlias("release-revoked")
	record ReleaseRevoked(Party by, Instant at, InterestState leadsTo) implements Step {
	}

	/**
	 * The employer read what was released.
	 *
	 * @param by the member's account
	 * @param at when
	 */
	@TypeAlias("introduced")
	record Introduced(AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.INTRODUCED;
		}

	}

	/**
	 * A meeting was planned.
	 *
	 * @param by the coach
	 * @param at when
	 * @param meeting its number
	 */
	@TypeAlias("meeting-was-planned")
	record MeetingPlanned(CoachId by, Instant at, int meeting) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.MEETING;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * A meeting got another time, place or company.
	 *
	 * @param by the coach
	 * @param at when
	 * @param meeting its number
	 */
	@TypeAlias("meeting-was-moved")
	record MeetingMoved(CoachId by, Instant at, int meeting) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.MEETING;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * A meeting does not take place.
	 *
	 * @param by the coach
	 * @param at when
	 * @param meeting its number
	 * @param leadsTo where the interest stands without it
	 */
	@TypeAlias("meeting-was-cancelled")
	record MeetingCancelled(CoachId by, Instant at, int meeting, InterestState leadsTo) implements Step {

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * A side said whether it comes to a meeting.
	 *
	 * @param by which side
	 * @param comes whether it comes
	 * @param at when
	 */
	@TypeAlias("meeting-was-answered")
	record MeetingAnswered(Party by, boolean comes, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.MEETING;
		}

	}

	/**
	 * A meeting is over, and both sides are asked how it went.
	 *
	 * @param at when
	 */
	@TypeAlias("outcome-asked")
	record OutcomeAsked(Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.MEETING;
		}

		@Override
		public boolean isMove() {
			return false;
		}

	}

	/**
	 * A side said what came out of a meeting; the other side does not read what.
	 *
	 * @param by which side
	 * @param at when
	 */
	@TypeAlias("outcome-given")
	record OutcomeGiven(Party by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.OUTCOME;
		}

	}

	/**
	 * The coach agreed with both what has to be done next.
	 *
	 * @param by the coach
	 * @param step what, by whom and until when
	 * @param at when
	 */
	@TypeAlias("next-step-planned")
	record NextStepPlanned(CoachId by, NextStep step, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.OUTCOME;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * It came to an end.
	 *
	 * @param by the coach, or null when both sides said that nothing follows
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null; for the coach only
	 * @param at when
	 */
	@TypeAlias("concluded")
	record Concluded(@Nullable CoachId by, Outcome outcome, @Nullable StopReason reason, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.CONCLUDED;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.ofNullable(this.by);
		}

	}

	/**
	 * The coach ended it.
	 *
	 * @param by the coach
	 * @param at when
	 * @param reason why; for the coach only, null where it must not be read
	 */
	@TypeAlias("declined")
	record Declined(CoachId by, Instant at, @Nullable DeclineReason reason) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.DECLINED;
		}

		@Override
		public Optional<CoachId> coach() {
			return Optional.of(this.by);
		}

	}

	/**
	 * One of the sides took it back.
	 *
	 * @param side which side
	 * @param by the account, or null for a talent who did so by a link
	 * @param at when
	 */
	@TypeAlias("withdrawn")
	record Withdrawn(Party side, @Nullable AccountId by, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.WITHDRAWN;
		}

	}

	/**
	 * It ended because nothing came any more.
	 *
	 * @param because what did not come
	 * @param at when
	 */
	@TypeAlias("expired")
	record Expired(Silence because, Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.EXPIRED;
		}

		/** What did not come. */
		public enum Silence {

			/** The employer did not answer. */
			EMPLOYER_SILENT,

			/** What was released ended, and nobody planned anything. */
			RELEASE_ENDED

		}

	}

	/**
	 * The organisations no longer work with the employer.
	 *
	 * @param at when
	 */
	@TypeAlias("stopped")
	record Stopped(Instant at) implements Step {

		@Override
		public InterestState leadsTo() {
			return InterestState.STOPPED;
		}

	}

	/**
	 * Whoever's turn it is was reminded.
	 *
	 * @param at when
	 * @param leadsTo where the interest stood and stands
	 */
	@TypeAlias("reminded")
	record Reminded(Instant at, InterestState leadsTo) implements Step {

		@Override
		public boolean isMove() {
			return false;
		}

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

		@Override
		public boolean isMove() {
			return false;
		}

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

		@Override
		public boolean isMove() {
			return false;
		}

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

		@Override
		public boolean isMove() {
			return false;
		}

	}

}

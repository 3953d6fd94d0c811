package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Set;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;

/**
 * What a coach asks the talent, to be answered through a personal link or to the coach.
 *
 * @param number which asking this is, 1 or more; a link names it, so that a newer one
 * replaces it
 * @param groups which details the employer would see
 * @param releaseOnYes whether the coach agrees beforehand: a yes then releases at once
 * @param by the coach
 * @param at when
 * @param until the moment from which the link no longer takes an answer
 */
public record TalentQuestion(int number, Set<DetailGroup> groups, boolean releaseOnYes, CoachId by, Instant at,
		Instant until) {

	/** Copies the groups. */
	public TalentQuestion {
		groups = Set.copyOf(groups);
	}

	/** What a talent can answer. */
	public enum Answer {

		/** I would like to meet this employer. */
		YES,

		/** I would not, and need not say why. */
		NO,

		/** I want to talk to my coach first. */
		TALK_FIRST

	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.text.FreeText;

/** What a coach can answer to an interest, in one step. */
public sealed interface CoachAnswer {

	/**
	 * The coach asks the talent, through a personal link or in a talk.
	 *
	 * @param groups which details the employer would see
	 * @param releaseOnYes whether the coach agrees beforehand, so that a yes releases
	 */
	record AskTalent(Set<DetailGroup> groups, boolean releaseOnYes) implements CoachAnswer {

		/** Copies the groups. */
		public AskTalent {
			groups = Set.copyOf(groups);
		}

	}

	/**
	 * The coach passes a talent's wish on to the employer.
	 *
	 * @param text what the coach writes to the employer, or null
	 */
	record AskEmployer(@Nullable FreeText text) implements CoachAnswer {
	}

	/**
	 * The talent said yes, and the coach proposes a time.
	 *
	 * @param talentYes how the talent said yes
	 * @param groups which details the employer sees beforehand; may be none
	 * @param plan when, where and with whom
	 * @param text what the coach writes to the employer, or null
	 */
	record ProposeMeeting(TalentYes talentYes, Set<DetailGroup> groups, MeetingPlan plan,
			@Nullable FreeText text) implements CoachAnswer {

		/** Copies the groups. */
		public ProposeMeeting {
			groups = Set.copyOf(groups);
		}

	}

	/**
	 * Talent and coach open details to the employer.
	 *
	 * @param talentYes how the talent said yes
	 * @param groups which details
	 * @param text what the coach writes to the employer, or null
	 */
	record ReleaseDetails(TalentYes talentYes, Set<DetailGroup> groups,
			@Nullable FreeText text) implements CoachAnswer {

		/** Copies the groups. */
		public ReleaseDetails {
			groups = Set.copyOf(groups);
		}

	}

	/**
	 * The talent told the coach that he or she would not like to meet this employer. A
	 * yes that a coach heard is told by what follows from it: a meeting or a release.
	 */
	record TalentSaidNo() implements CoachAnswer {
	}

	/** The talent told the coach that he or she wants to talk about it first. */
	record TalentWantsToTalk() implements CoachAnswer {
	}

	/**
	 * The coach will come back to it.
	 *
	 * @param until on which day
	 * @param text what the coach writes to the employer, or null
	 */
	record Later(LocalDate until, @Nullable FreeText text) implements CoachAnswer {
	}

	/**
	 * It will not go on.
	 *
	 * @param reason why; the employer never sees it
	 */
	record Decline(DeclineReason reason) implements CoachAnswer {
	}

	/**
	 * A colleague answers.
	 *
	 * @param to the colleague, of the same organisation
	 */
	record HandOver(CoachId to) implements CoachAnswer {
	}

}

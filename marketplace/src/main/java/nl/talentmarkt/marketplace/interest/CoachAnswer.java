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

	/** The coach is going to ask the talent. */
	record AskTalent() implements CoachAnswer {
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

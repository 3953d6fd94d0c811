package nl.talentmarkt.marketplace.nomination;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What a coach asks for when proposing talents.
 *
 * @param id the nomination; the same id again is the same nomination
 * @param employer to whom
 * @param talents whom, 1 to {@value Nomination#MOST}
 * @param wish how they could meet
 * @param offer the employer's offer that it is about, or null
 * @param message what the coach writes to the employer
 */
public record NominationRequest(NominationId id, EmployerId employer, Set<TalentCode> talents, MeetingWish wish,
		@Nullable OfferId offer, FreeText message) {

	/** Copies the talents. */
	public NominationRequest {
		talents = Set.copyOf(talents);
	}

}

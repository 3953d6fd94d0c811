package nl.talentmarkt.marketplace.handover;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What somebody wants to hand over.
 *
 * @param id identifies the hand-over, drawn before the form was filled in
 * @param from whose talents
 * @param to the colleague
 * @param chosen the talents that go along, or null for the whole caseload
 * @param note what the colleague has to know, or null
 */
public record HandOverRequest(HandOverId id, CoachId from, CoachId to, @Nullable Set<TalentCode> chosen,
		@Nullable FreeText note) {

	/** Copies the choice. */
	public HandOverRequest {
		chosen = (chosen != null) ? Set.copyOf(chosen) : null;
	}

	boolean takes(TalentCode code) {
		return this.chosen == null || this.chosen.contains(code);
	}

}

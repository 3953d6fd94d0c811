package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;

/**
 * The talent's yes to one employer.
 *
 * @param way how the talent said it
 * @param groups which details the talent lets this employer see; may be none
 * @param heardBy the coach who heard it, or null when the talent said it online
 * @param at when
 */
public record TalentAgreement(TalentYes way, Set<DetailGroup> groups, @Nullable CoachId heardBy, Instant at) {

	/** Copies the groups. */
	public TalentAgreement {
		groups = Set.copyOf(groups);
	}

}

package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A coach confirmed the profile of a talent.
 *
 * @param talent whose
 * @param by the coach
 */
@TypeAlias("talent-profile-confirmed")
public record TalentProfileConfirmed(TalentId talent, CoachId by) implements TalentEvent {
}

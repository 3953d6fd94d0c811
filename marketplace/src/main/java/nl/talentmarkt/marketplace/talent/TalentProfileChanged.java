package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * The search tier of a talent changed.
 *
 * @param talent whose
 */
@TypeAlias("talent-profile-changed")
public record TalentProfileChanged(TalentId talent) implements TalentEvent {
}

package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent wrote something new that the coach has to read before employers do; raised
 * once, however much more the talent writes before the coach read it.
 *
 * @param talent whose
 */
@TypeAlias("talent-profile-proposed")
public record TalentProfileProposed(TalentId talent) implements TalentEvent {
}

package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent came into a coach's caseload.
 *
 * @param talent whose
 */
@TypeAlias("talent-added")
public record TalentAdded(TalentId talent) implements TalentEvent {
}

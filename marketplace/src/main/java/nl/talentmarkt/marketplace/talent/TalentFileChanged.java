package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Something of a talent changed that no employer finds the talent by.
 *
 * @param talent whose
 */
@TypeAlias("talent-file-changed")
public record TalentFileChanged(TalentId talent) implements TalentEvent {
}

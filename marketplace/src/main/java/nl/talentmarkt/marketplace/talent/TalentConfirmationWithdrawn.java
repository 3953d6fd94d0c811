package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A coach took the confirmation of a profile back, so that employers no longer find it.
 *
 * @param talent whose
 */
@TypeAlias("talent-confirmation-withdrawn")
public record TalentConfirmationWithdrawn(TalentId talent) implements TalentEvent {
}

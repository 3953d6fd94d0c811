package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent no longer wants to be shown to employers.
 *
 * @param talent who
 */
@TypeAlias("talent-consent-withdrawn")
public record TalentConsentWithdrawn(TalentId talent) implements TalentEvent {
}

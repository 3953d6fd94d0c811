package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent agreed to be shown to employers.
 *
 * @param talent who
 */
@TypeAlias("talent-consent-given")
public record TalentConsentGiven(TalentId talent) implements TalentEvent {
}

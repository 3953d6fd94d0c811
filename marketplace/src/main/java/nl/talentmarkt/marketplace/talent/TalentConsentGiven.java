package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent agreed to be shown to employers.
 *
 * @param talent who
 * @param by the account that recorded it: the talent's own, or the coach's
 */
@TypeAlias("talent-consent-given")
public record TalentConsentGiven(TalentId talent, AccountId by) implements TalentEvent {
}

package nl.talentmarkt.marketplace.talent;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A fact about a talent after which whatever is derived from the talent must be made
 * anew.
 */
public sealed interface TalentEvent extends DomainEvent
		permits TalentAdded, TalentProfileChanged, TalentProfileProposed, TalentFileChanged, TalentConsentGiven,
		TalentConsentWithdrawn, TalentProfileConfirmed, TalentConfirmationWithdrawn, TalentHandedOver {

	/**
	 * Returns the talent it is about.
	 * @return the talent's id
	 */
	TalentId talent();

}

package nl.talentmarkt.marketplace.sharing;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about the links to a profile. */
public sealed interface SharedProfileEvent extends DomainEvent permits ProfileLinkMade, ProfileLinkRevoked {

	/**
	 * Returns whose profile it is about.
	 * @return the talent
	 */
	TalentId talent();

	/**
	 * Returns the link it is about.
	 * @return the link
	 */
	ProfileLinkId link();

}

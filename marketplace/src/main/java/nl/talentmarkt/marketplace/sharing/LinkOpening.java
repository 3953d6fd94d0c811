package nl.talentmarkt.marketplace.sharing;

import java.time.Instant;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Somebody opened a profile by a link. Written once and never changed; nothing is known
 * of who it was, and nothing of it is kept.
 *
 * @param id unique
 * @param talent whose profile
 * @param link by which link
 * @param form as what
 * @param at when
 */
public record LinkOpening(String id, TalentId talent, ProfileLinkId link, Form form, Instant at) {

	/** As what a profile is opened. */
	public enum Form {

		/** A page on the screen. */
		PAGE,

		/** A document to keep or print. */
		DOCUMENT

	}

}

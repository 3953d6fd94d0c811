package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Inzage: somebody of an employer opened a profile. Written once and never changed; holds
 * no content of the profile.
 *
 * @param id unique, in order of time
 * @param talent whose profile
 * @param employer the employer
 * @param by the member's account
 * @param tier how much could be seen
 * @param at when
 */
public record ProfileView(String id, TalentId talent, EmployerId employer, AccountId by, Tier tier, Instant at) {

	/** How much of a profile was shown. */
	public enum Tier {

		/** The search tier. */
		SEARCH,

		/** The search tier and what was released. */
		DETAIL

	}

}

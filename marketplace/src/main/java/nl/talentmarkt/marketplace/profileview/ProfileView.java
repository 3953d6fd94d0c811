package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;

import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Inzage: somebody of an employer opened a profile. Written once and never changed; holds
 * no content of the profile. The fields are those that Dutch practice asks of a log of
 * processing (VNG Verwerkingenlogging, Logboek Dataverwerkingen).
 *
 * @param id unique
 * @param talent whose profile
 * @param employer the organisation that looked
 * @param by the member's account
 * @param role as whom that member looked
 * @param purpose what for
 * @param source from where the profile was opened
 * @param tier how much could be seen
 * @param trace the trace that the request belongs to, 32 hexadecimal digits as in W3C
 * Trace Context
 * @param at when
 */
public record ProfileView(String id, TalentId talent, EmployerId employer, AccountId by, Role role, Purpose purpose,
		Source source, Tier tier, String trace, Instant at) {

	/** How much of a profile was shown. */
	public enum Tier {

		/** The search tier. */
		SEARCH,

		/** The search tier and what was released. */
		DETAIL

	}

	/** What a profile is read for. */
	public enum Purpose {

		/** To find out whether to meet somebody for work. */
		RECRUITMENT

	}

	/** From where a profile was opened. */
	public enum Source {

		/** From the results of a search. */
		SEARCH,

		/** From a belangstelling between this employer and this talent. */
		INTEREST,

		/** From the proposal of a coach. */
		NOMINATION,

		/** From an offer. */
		OFFER,

		/** From a career event. */
		EVENT,

		/** From a notice or a mail. */
		NOTICE,

		/** By its address: a bookmark, or a link from a colleague. */
		ADDRESS

	}

}

package nl.talentmarkt.frontend.unsubscribe;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.search.savedsearch.SavedSearchId;

/** Which mails somebody stops. */
public sealed interface Unsubscribing {

	/**
	 * Says it in a link that was mailed: what is written once never changes.
	 * @return a letter, a hyphen and an id
	 */
	String text();

	/**
	 * Those about one saved search.
	 *
	 * @param search the search
	 */
	record FromSearch(SavedSearchId search) implements Unsubscribing {

		@Override
		public String text() {
			return "z-" + this.search;
		}

	}

	/**
	 * The daily one about saved searches.
	 *
	 * @param owner who gets it
	 */
	record FromDailySearches(AccountId owner) implements Unsubscribing {

		@Override
		public String text() {
			return "d-" + this.owner;
		}

	}

	/**
	 * All to a talent without an account.
	 *
	 * @param talent who gets them
	 */
	record FromTalentMails(TalentId talent) implements Unsubscribing {

		@Override
		public String text() {
			return "t-" + this.talent;
		}

	}

	/**
	 * All that tell of notices.
	 *
	 * @param recipient who gets them
	 */
	record FromNotices(AccountId recipient) implements Unsubscribing {

		@Override
		public String text() {
			return "m-" + this.recipient;
		}

	}

}

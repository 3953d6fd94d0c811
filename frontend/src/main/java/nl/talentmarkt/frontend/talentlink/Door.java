package nl.talentmarkt.frontend.talentlink;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.interest.Interest;

/**
 * The way by which a talent came to one interest.
 *
 * @param interest the interest as the talent may know it
 * @param reach on whose data whoever came this way may act
 * @param account the talent's account, or null for whoever came by a link
 * @param question the number of the question that this way leads to
 * @param path where its page is
 * @param language in which the talent reads
 */
record Door(Interest interest, Reach reach, @Nullable AccountId account, int question, String path,
		OwnLanguage language) {

	/**
	 * Tells whether the talent was not asked anew since.
	 */
	boolean isCurrent() {
		return this.question == this.interest.lastQuestion();
	}

	boolean isLink() {
		return this.account == null;
	}

	Door at(Interest newest) {
		return new Door(newest, this.reach, this.account, this.question, this.path, this.language);
	}

	/** Where the page is in the language in which it is being read. */
	String address() {
		return this.path + "?taal=" + this.language.tag();
	}

}

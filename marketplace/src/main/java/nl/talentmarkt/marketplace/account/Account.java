package nl.talentmarkt.marketplace.account;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Somebody who can sign in: by a link to the mail address, always as the same person in
 * the product.
 *
 * @param id the account
 * @param email where the sign-in link and all other mail goes; unique among accounts
 * @param name how the product addresses this person
 * @param person as whom this account uses the product
 * @param version how often it was written
 */
public record Account(AccountId id, EmailAddress email, String name, Viewer.SignedIn person,
		long version) implements Aggregate<Account> {

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Account withVersion(long version) {
		return new Account(this.id, this.email, this.name, this.person, version);
	}

}

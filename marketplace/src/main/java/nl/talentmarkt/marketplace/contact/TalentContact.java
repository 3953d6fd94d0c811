package nl.talentmarkt.marketplace.contact;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * How a talent is reached. It lies apart from the talent, so that nothing that shows,
 * searches or exports talents comes across it.
 *
 * @param id the talent
 * @param language the language in which the talent is asked
 * @param email where links are mailed to a talent without an account, or null
 * @param telephone where the coach reaches the talent, or null
 * @param version how often it was written
 */
public record TalentContact(TalentId id, OwnLanguage language, @Nullable EmailAddress email,
		@Nullable TelephoneNumber telephone, long version) implements Aggregate<TalentContact> {

	/**
	 * Describes a talent of whom nothing was written down.
	 * @param id the talent
	 * @return a contact in Dutch, with nothing to reach the talent by
	 */
	public static TalentContact unknown(TalentId id) {
		return new TalentContact(id, OwnLanguage.DUTCH, null, null, 0);
	}

	/**
	 * Writes down how the talent is reached.
	 * @param language the language in which the talent is asked
	 * @param email the mail address, or null
	 * @param telephone the telephone number, or null
	 * @return the change; none when it is the same
	 */
	public Change<TalentContact> keep(OwnLanguage language, @Nullable EmailAddress email,
			@Nullable TelephoneNumber telephone) {
		boolean same = language == this.language && Objects.equals(email, this.email)
				&& Objects.equals(telephone, this.telephone);
		return same ? Change.none(this)
				: Change.of(new TalentContact(this.id, language, email, telephone, this.version),
						new TalentContactChanged(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public TalentContact withVersion(long version) {
		return new TalentContact(this.id, this.language, this.email, this.telephone, version);
	}

	/** What is private about it stays out of logs. */
	@Override
	public String toString() {
		return "TalentContact[" + this.id + "]";
	}

}

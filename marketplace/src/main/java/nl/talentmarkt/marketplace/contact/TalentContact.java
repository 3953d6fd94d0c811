package nl.talentmarkt.marketplace.contact;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
 * @param mailStoppedAt when the talent stopped these mails, or null
 * @param version how often it was written
 */
public record TalentContact(TalentId id, OwnLanguage language, @Nullable EmailAddress email,
		@Nullable TelephoneNumber telephone, @Nullable Instant mailStoppedAt,
		long version) implements Aggregate<TalentContact> {

	/**
	 * Describes a talent of whom nothing was written down.
	 * @param id the talent
	 * @return a contact in Dutch, with nothing to reach the talent by
	 */
	public static TalentContact unknown(TalentId id) {
		return new TalentContact(id, OwnLanguage.DUTCH, null, null, null, 0);
	}

	/**
	 * Returns where mail may go.
	 * @return the address, or empty when there is none or the talent wants no mail
	 */
	public Optional<EmailAddress> mailAddress() {
		return (this.mailStoppedAt != null) ? Optional.empty() : Optional.ofNullable(this.email);
	}

	/**
	 * Writes down how the talent is reached. Mail that the talent stopped stays so,
	 * unless it goes to another address from now on.
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
				: changed(language, email, telephone, isAnother(email) ? null : this.mailStoppedAt);
	}

	/** An address that was left out for a while is not another one. */
	private boolean isAnother(@Nullable EmailAddress address) {
		return this.email != null && address != null && !address.equals(this.email);
	}

	/**
	 * The talent wants no more mail; the coach reaches the talent in another way.
	 * @param at when
	 * @return the change; none when it was so already
	 */
	public Change<TalentContact> stopMail(Instant at) {
		return (this.mailStoppedAt != null) ? Change.none(this)
				: Change.of(new TalentContact(this.id, this.language, this.email, this.telephone, at, this.version),
						new TalentMailStopped(this.id));
	}

	/**
	 * The talent told the coach to want mail again.
	 * @return the change; none when mail was not stopped
	 */
	public Change<TalentContact> resumeMail() {
		return (this.mailStoppedAt == null) ? Change.none(this)
				: changed(this.language, this.email, this.telephone, null);
	}

	private Change<TalentContact> changed(OwnLanguage language, @Nullable EmailAddress email,
			@Nullable TelephoneNumber telephone, @Nullable Instant stopped) {
		return Change.of(new TalentContact(this.id, language, email, telephone, stopped, this.version),
				new TalentContactChanged(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public TalentContact withVersion(long version) {
		return new TalentContact(this.id, this.language, this.email, this.telephone, this.mailStoppedAt, version);
	}

	/** What is private about it stays out of logs. */
	@Override
	public String toString() {
		return "TalentContact[" + this.id + "]";
	}

}

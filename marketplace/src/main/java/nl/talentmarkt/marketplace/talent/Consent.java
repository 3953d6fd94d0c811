package nl.talentmarkt.marketplace.talent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;

/**
 * Toestemming of a talent for one purpose: living, which means that it can be withdrawn
 * at any moment.
 *
 * @param purpose what the talent agreed to
 * @param textVersion which version of the text was shown, for instance {@code 2026-01}
 * @param language the BCP 47 tag of the language it was shown in, for instance
 * {@code nl-simple}
 * @param way how the talent said yes
 * @param givenAt when
 * @param recordedBy the account that recorded it: the talent's own, or the coach's for a
 * talent without one
 * @param withdrawal when and by whom it was withdrawn, or null while it stands
 */
public record Consent(Purpose purpose, String textVersion, String language, Way way, Instant givenAt,
		AccountId recordedBy, @Nullable Withdrawal withdrawal) {

	/**
	 * Tells whether the consent stands.
	 * @return false after withdrawal
	 */
	public boolean stands() {
		return this.withdrawal == null;
	}

	Consent withdraw(Withdrawal withdrawn) {
		return new Consent(this.purpose, this.textVersion, this.language, this.way, this.givenAt, this.recordedBy,
				withdrawn);
	}

	/**
	 * The end of a consent.
	 *
	 * @param by the account that recorded it: the talent's own, or the coach's who heard
	 * it from the talent
	 * @param at when
	 */
	public record Withdrawal(AccountId by, Instant at) {
	}

	/** What a talent can agree to, each on its own and never as a condition for help. */
	public enum Purpose {

		/** The search tier of the profile is shown to employers. */
		SHOW_TO_EMPLOYERS,

		/** A photo is kept, and shown to each employer for whom it is released. */
		PHOTO

	}

	/** How a talent said yes. */
	public enum Way {

		/** By the talent, on the page that showed the text. */
		ONLINE,

		/** With a signature that the coach keeps. */
		ON_PAPER,

		/** To the coach, who read the text out. */
		BY_TELEPHONE,

		/** To the coach, who read the text with the talent. */
		IN_PERSON

	}

}

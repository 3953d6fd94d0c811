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
 * @param language the ISO 639 code of the language it was shown in
 * @param givenAt when
 * @param recordedBy the account that recorded it: the talent's own, or the coach's for a
 * talent without one
 * @param withdrawnAt when it was withdrawn, or null while it stands
 */
public record Consent(Purpose purpose, String textVersion, String language, Instant givenAt, AccountId recordedBy,
		@Nullable Instant withdrawnAt) {

	/**
	 * Tells whether the consent stands.
	 * @return false after withdrawal
	 */
	public boolean stands() {
		return this.withdrawnAt == null;
	}

	Consent withdraw(Instant at) {
		return new Consent(this.purpose, this.textVersion, this.language, this.givenAt, this.recordedBy, at);
	}

	/** What a talent can agree to, each on its own and never as a condition for help. */
	public enum Purpose {

		/** The search tier of the profile is shown to employers. */
		SHOW_TO_EMPLOYERS

	}

}

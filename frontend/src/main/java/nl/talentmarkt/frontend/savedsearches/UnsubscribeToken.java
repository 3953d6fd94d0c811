package nl.talentmarkt.frontend.savedsearches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.search.savedsearch.SavedSearchId;

/**
 * What stands in a link that stops mails: what they are about, signed, so that it works
 * without signing in, for as long as the mail is kept, and for nobody who did not get the
 * mail.
 *
 * @param value a letter, an id and 43 characters of base64url
 */
record UnsubscribeToken(String value) {

	private static final Pattern FORM = Pattern.compile("([zd])-([A-Za-z0-9][A-Za-z0-9-]{0,63})\\.([A-Za-z0-9_-]{43})");

	private static final String PURPOSE = "saved-search-unsubscribe";

	static UnsubscribeToken of(Subject subject, ApplicationSecret secret) {
		return new UnsubscribeToken(subject.text() + "." + signature(subject.text(), secret));
	}

	/**
	 * Reads what a link is about.
	 * @param text any text
	 * @param secret what links are signed with
	 * @return empty when it was not signed here
	 */
	static Optional<Subject> read(String text, ApplicationSecret secret) {
		Matcher parts = FORM.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		Subject subject = parts.group(1).equals("z") ? new Subject.OneSearch(new SavedSearchId(parts.group(2)))
				: new Subject.DailyMail(new AccountId(parts.group(2)));
		byte[] expected = signature(subject.text(), secret).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII))
				? Optional.of(subject) : Optional.empty();
	}

	private static String signature(String text, ApplicationSecret secret) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(secret.sign(PURPOSE, text.getBytes(StandardCharsets.UTF_8)));
	}

	String path() {
		return "/afmelden/" + this.value;
	}

	@Override
	public String toString() {
		return "UnsubscribeToken[hidden]";
	}

	/** Which mails are stopped. */
	sealed interface Subject {

		String text();

		/**
		 * Those about one search.
		 *
		 * @param search the search
		 */
		record OneSearch(SavedSearchId search) implements Subject {

			@Override
			public String text() {
				return "z-" + this.search;
			}

		}

		/**
		 * The daily one.
		 *
		 * @param owner who gets it
		 */
		record DailyMail(AccountId owner) implements Subject {

			@Override
			public String text() {
				return "d-" + this.owner;
			}

		}

	}

}

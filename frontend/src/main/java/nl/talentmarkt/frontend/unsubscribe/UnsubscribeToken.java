package nl.talentmarkt.frontend.unsubscribe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.search.savedsearch.SavedSearchId;

/**
 * What stands in a link that stops mails: what they are about, signed, so that it works
 * without signing in, for as long as the mail is kept, and for nobody who did not get the
 * mail.
 *
 * @param value a letter, an id and 43 characters of base64url
 */
record UnsubscribeToken(String value) {

	private static final Pattern FORM = Pattern
		.compile("([zdmt])-([A-Za-z0-9][A-Za-z0-9-]{0,63})\\.([A-Za-z0-9_-]{43})");

	/** The oldest links have to work for ever, so this keeps its first name. */
	private static final String PURPOSE = "saved-search-unsubscribe";

	static UnsubscribeToken of(Unsubscribing from, ApplicationSecret secret) {
		return new UnsubscribeToken(from.text() + "." + signature(from.text(), secret));
	}

	/**
	 * Reads what a link is about.
	 * @param text any text
	 * @param secret what links are signed with
	 * @return empty when it was not signed here
	 */
	static Optional<Unsubscribing> read(String text, ApplicationSecret secret) {
		Matcher parts = FORM.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		Unsubscribing from = from(parts.group(1), parts.group(2));
		byte[] expected = signature(from.text(), secret).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII)) ? Optional.of(from)
				: Optional.empty();
	}

	private static Unsubscribing from(String kind, String id) {
		return switch (kind) {
			case "z" -> new Unsubscribing.FromSearch(new SavedSearchId(id));
			case "d" -> new Unsubscribing.FromDailySearches(new AccountId(id));
			case "t" -> new Unsubscribing.FromTalentMails(new TalentId(id));
			default -> new Unsubscribing.FromNotices(new AccountId(id));
		};
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

}

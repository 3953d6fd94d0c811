package nl.talentmarkt.frontend.talentlink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.interest.InterestId;

/**
 * What stands in a personal link: one interest and one asking, signed, so that it is
 * stored nowhere and leads to nothing else of the talent. A newer asking replaces it.
 *
 * @param value an id, a number and 43 characters of base64url
 */
record TalentLinkToken(String value) {

	private static final Pattern FORM = Pattern
		.compile("([A-Za-z0-9][A-Za-z0-9-]{0,63})\\.(0|[1-9][0-9]{0,6})\\.([A-Za-z0-9_-]{43})");

	private static final String PURPOSE = "talent-link";

	static TalentLinkToken of(Subject subject, ApplicationSecret secret) {
		return new TalentLinkToken(subject.text() + "." + signature(subject.text(), secret));
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
		Subject subject = new Subject(new InterestId(parts.group(1)), Integer.parseInt(parts.group(2)));
		byte[] expected = signature(subject.text(), secret).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII))
				? Optional.of(subject) : Optional.empty();
	}

	private static String signature(String text, ApplicationSecret secret) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(secret.sign(PURPOSE, text.getBytes(StandardCharsets.US_ASCII)));
	}

	String path() {
		return "/v/" + this.value;
	}

	@Override
	public String toString() {
		return "TalentLinkToken[hidden]";
	}

	/**
	 * What a link is about.
	 *
	 * @param interest the interest
	 * @param question the number of the question that the talent was asked last; 0 when
	 * the talent was never asked
	 */
	record Subject(InterestId interest, int question) {

		String text() {
			return this.interest + "." + this.question;
		}

	}

}

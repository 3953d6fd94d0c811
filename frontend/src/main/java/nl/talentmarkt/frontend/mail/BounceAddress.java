package nl.talentmarkt.frontend.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Where mail servers report mail that they cannot deliver. Each recipient has an address
 * of its own there, with a tag that only this application can make and that says nothing
 * to anybody else: a report counts only at the address of the recipient it is about.
 */
final class BounceAddress {

	private static final String PURPOSE = "mail-bounce";

	/** Half of the digest, because a local part has at most 64 characters (RFC 5321). */
	private static final int TAG_BYTES = 16;

	private static final int MOST_LOCAL = 64 - 2 * TAG_BYTES - 1;

	private final String local;

	private final String domain;

	private final ApplicationSecret secret;

	private final Pattern form;

	/**
	 * Takes the address that all reports go to.
	 * @param address one that also takes mail with a tag: {@code bounces@example.org} as
	 * {@code bounces+tag@example.org}
	 * @param secret what tags are signed with
	 * @throws IllegalArgumentException when there is no room for a tag
	 */
	BounceAddress(EmailAddress address, ApplicationSecret secret) {
		int at = address.value().indexOf('@');
		this.local = address.value().substring(0, at);
		this.domain = address.value().substring(at + 1);
		this.secret = secret;
		if (this.local.length() > MOST_LOCAL || this.local.contains("+")) {
			throw new IllegalArgumentException(
					"talentmarkt.mail.bounce-address has at most " + MOST_LOCAL + " characters before the @, and no +");
		}
		this.form = Pattern.compile("(?<![\\w.+-])" + Pattern.quote(this.local) + "\\+([0-9a-f]{" + 2 * TAG_BYTES
				+ "})@" + Pattern.quote(this.domain) + "(?![\\w.-])", Pattern.CASE_INSENSITIVE);
	}

	/**
	 * Returns where reports about mail to somebody go.
	 * @param recipient whom the mail is for
	 * @return the address with the recipient's tag
	 */
	String of(EmailAddress recipient) {
		return this.local + "+" + tagOf(recipient) + "@" + this.domain;
	}

	private String tagOf(EmailAddress recipient) {
		byte[] tag = this.secret.sign(PURPOSE, recipient.value().getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(tag, 0, TAG_BYTES);
	}

	/**
	 * Finds the tags in the addresses that a mail came to.
	 * @param headers the text of headers
	 * @return the tags, not checked
	 */
	Set<String> tagsIn(String headers) {
		return this.form.matcher(headers)
			.results()
			.map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Tells whether one of the tags is the recipient's.
	 * @param tags tags that a report came with
	 * @param recipient whom it is about
	 * @return true when it was signed here, for this recipient
	 */
	boolean isSigned(Set<String> tags, EmailAddress recipient) {
		byte[] expected = tagOf(recipient).getBytes(StandardCharsets.US_ASCII);
		return tags.stream()
			.anyMatch((tag) -> MessageDigest.isEqual(expected, tag.getBytes(StandardCharsets.US_ASCII)));
	}

}

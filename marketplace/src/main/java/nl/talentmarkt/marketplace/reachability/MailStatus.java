package nl.talentmarkt.marketplace.reachability;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Optional;

import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * What became of a mail, as mail servers say it (RFC 3463).
 *
 * @param value class, subject and detail, for instance {@code 5.1.1}; the class is 4
 * (perhaps later) or 5 (never)
 */
public record MailStatus(String value) implements TextValue {

	private static final Pattern FORM = Pattern.compile("([45])\\.(\\d{1,3})\\.(\\d{1,3})");

	private static final Pattern SOMEWHERE = Pattern.compile("(?<![\\d.])" + FORM.pattern() + "(?![\\d.])");

	/**
	 * Checks the form.
	 * @throws TextRefusedException when it is not the status of a failure
	 */
	public MailStatus {
		if (!FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_AN_ID);
		}
	}

	/**
	 * Looks for a status in what a server said.
	 * @param text any text
	 * @return the first one, or empty
	 */
	public static Optional<MailStatus> in(String text) {
		Matcher matcher = SOMEWHERE.matcher(text);
		return matcher.find() ? Optional.of(new MailStatus(matcher.group())) : Optional.empty();
	}

	/**
	 * Tells whether trying again is of no use.
	 * @return true for class 5
	 */
	public boolean isPermanent() {
		return this.value.startsWith("5");
	}

	/**
	 * Says in a word what is wrong.
	 * @return the reason
	 */
	public Reason reason() {
		Matcher parts = FORM.matcher(this.value);
		if (!parts.matches()) {
			throw new IllegalStateException("Checked when it was made");
		}
		return switch (parts.group(2)) {
			case "1" -> Reason.NO_SUCH_ADDRESS;
			case "2" -> parts.group(3).equals("2") ? Reason.MAILBOX_FULL : Reason.MAILBOX_CLOSED;
			case "3", "4" -> Reason.SERVER_AWAY;
			default -> Reason.REFUSED;
		};
	}

	@Override
	public String toString() {
		return this.value;
	}

	/** What is wrong with an address. */
	public enum Reason {

		/** There is no such address. */
		NO_SUCH_ADDRESS,

		/** The mailbox is full. */
		MAILBOX_FULL,

		/** The mailbox takes no mail. */
		MAILBOX_CLOSED,

		/** The mail server of the address does not answer. */
		SERVER_AWAY,

		/** The mail server of the address does not want the mail. */
		REFUSED

	}

}

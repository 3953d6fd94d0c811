package nl.talentmarkt.marketplace.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies the daily mail of one person on one day. It follows from both, so that
 * whoever opens the same mail a second time, on whichever instance, runs into the first.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record MailDigestId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public MailDigestId {
		Identifiers.require(value);
	}

	static MailDigestId of(AccountId recipient, LocalDate day) {
		return new MailDigestId(
				UUID.nameUUIDFromBytes((recipient + "/" + day).getBytes(StandardCharsets.UTF_8)).toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}

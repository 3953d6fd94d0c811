package nl.talentmarkt.frontend.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Who mail comes from and how much of it goes out at once.
 *
 * @param from the address that mail comes from
 * @param fromName the name that mail comes from
 * @param connections how many mails are handed to the mail server at the same time, 1 to
 * 32
 * @param waiting how many more may wait for their turn in memory; above it sending fails
 * and is tried again later
 * @param bounceAddress where mail servers report mail that they cannot deliver, an
 * address that takes tags after a +; null to have reports sent to {@code from}
 */
@ConfigurationProperties("talentmarkt.mail")
record MailProperties(@DefaultValue("talentmarkt@talentmarkt.example") String from,
		@DefaultValue("Talentmarkt") String fromName, @DefaultValue("4") int connections,
		@DefaultValue("1000") int waiting, @Nullable String bounceAddress) {

	MailProperties {
		from = new EmailAddress(from).value();
		fromName = OutgoingMail.withoutControls(fromName);
		bounceAddress = (bounceAddress != null && !bounceAddress.isBlank()) ? new EmailAddress(bounceAddress).value()
				: null;
		if (connections < 1 || connections > 32 || waiting < 1) {
			throw new IllegalArgumentException(
					"talentmarkt.mail.connections is 1 to 32 and talentmarkt.mail.waiting at least 1");
		}
	}

	String domain() {
		return this.from.substring(this.from.indexOf('@') + 1);
	}

}

package nl.talentmarkt.frontend.mail;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox in which mail servers report what they cannot deliver
 * ({@code talentmarkt.mail.bounces.*}).
 *
 * @param host the IMAP server; null when reports are not read
 * @param port its port, 1 to 65535
 * @param encrypted whether it speaks TLS from the first byte on
 * @param username the mailbox
 * @param password its password
 * @param every between two looks, at least a second
 * @param largest the largest mail that is read, in bytes; larger ones are left alone
 */
@ConfigurationProperties("talentmarkt.mail.bounces")
record BounceProperties(@Nullable String host, @DefaultValue("993") int port, @DefaultValue("true") boolean encrypted,
		@DefaultValue("") String username, @DefaultValue("") String password, @DefaultValue("5m") Duration every,
		@DefaultValue("1000000") int largest) {

	/** Refuses what would never work. */
	BounceProperties {
		if (port < 1 || port > 65_535 || every.compareTo(Duration.ofSeconds(1)) < 0 || largest < 1) {
			throw new IllegalArgumentException("talentmarkt.mail.bounces: port is 1 to 65535, every at least a second");
		}
	}

	@Override
	public String toString() {
		return "BounceProperties[" + this.host + ":" + this.port + "]";
	}

}

package nl.talentmarkt.frontend.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail that reached the demo mail server.
 *
 * @param id its place in the order of arrival, 1 for the first since the start
 * @param receivedAt when it arrived
 * @param to the recipient's address
 * @param toName the recipient's name as the mail has it, or the address
 * @param subject the subject
 * @param messageId its Message-ID
 * @param text the plain text part, perhaps empty
 * @param html the HTML part, or null
 */
public record ReceivedMail(long id, Instant receivedAt, String to, String toName, String subject, String messageId,
		String text, @Nullable String html) {
}

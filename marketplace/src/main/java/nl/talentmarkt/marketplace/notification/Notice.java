package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * One fact told to one person.
 *
 * @param id derived from the event and the receiver, so that the same fact is told to the
 * same person once
 * @param recipient who is told
 * @param kind what is told
 * @param path where it can be acted on, a path on this site, for instance
 * {@code /belangstelling/3f}
 * @param arguments names that the text mentions, in the order in which the text numbers
 * them; nothing beyond the search tier of a talent
 * @param at when the fact happened
 * @param seenAt when the receiver saw it, or null
 * @param organisation the organisation behind it, whose words are used; null when there
 * is none, and in notices from before organisations had words of their own
 */
public record Notice(String id, AccountId recipient, NoticeKind kind, String path, List<String> arguments, Instant at,
		@Nullable Instant seenAt, @Nullable OrganisationId organisation) {

	/** Copies the arguments. */
	public Notice {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Derives the id of a notice.
	 * @param event the event it follows from
	 * @param recipient who is told
	 * @return letters, digits, hyphens and dots: fit for an address and a Message-ID
	 */
	public static String idOf(PublishedEvent event, AccountId recipient) {
		return event.id().replace('/', '.') + "." + recipient.value();
	}

}

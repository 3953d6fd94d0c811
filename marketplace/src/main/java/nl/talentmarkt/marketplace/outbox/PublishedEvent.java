package nl.talentmarkt.marketplace.outbox;

import java.time.Instant;

/**
 * A stored event on its way to the handlers.
 *
 * @param id unique for this fact for all time; what a handler derives its own keys from
 * (a Message-ID, a tray item's id) so that a repeated delivery changes nothing
 * @param aggregateType the collection the aggregate lives in, for instance
 * {@code interests}
 * @param aggregateId the aggregate's id within that collection
 * @param sequence 1 for the aggregate's first event, one more for each next one, without
 * gaps
 * @param occurredAt when the change was stored
 * @param event the fact
 */
public record PublishedEvent(String id, String aggregateType, String aggregateId, long sequence, Instant occurredAt,
		DomainEvent event) {
}

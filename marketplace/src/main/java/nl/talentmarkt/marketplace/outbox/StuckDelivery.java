package nl.talentmarkt.marketplace.outbox;

import java.time.Instant;

/**
 * An event that a handler failed at until the last attempt, and that waits for a person.
 *
 * @param id of this delivery: the event's id and the handler's name
 * @param handler the name of the handler that failed
 * @param eventId the event's {@linkplain PublishedEvent#id() id}
 * @param eventType the event's alias
 * @param aggregateType the collection the aggregate lives in
 * @param aggregateId the aggregate's id
 * @param occurredAt when the change was stored
 * @param stuckAt when the last attempt failed
 * @param attempts how often the handler failed
 * @param error what the last failure said
 */
public record StuckDelivery(String id, String handler, String eventId, String eventType, String aggregateType,
		String aggregateId, Instant occurredAt, Instant stuckAt, int attempts, String error) {
}

package nl.talentmarkt.marketplace.outbox;

import reactor.core.publisher.Mono;

/**
 * This instance's temporary right to hand a lane's first event to its handler.
 *
 * @param lane the lane
 * @param token which the store compares before it believes that the claim still holds
 * @param attempts how often the first event failed before
 * @param eventId the first event's id
 * @param event the first event; an error when it cannot be read, which is a failure like
 * any other
 * @param last whether no other event of the lane was waiting when this was read
 */
record Claim(Lane lane, String token, int attempts, String eventId, Mono<PublishedEvent> event, boolean last) {
}

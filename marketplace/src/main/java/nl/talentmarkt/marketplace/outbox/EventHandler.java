package nl.talentmarkt.marketplace.outbox;

import reactor.core.publisher.Mono;

/**
 * Something that follows from events: a mail, a tray item, a search document. Called at
 * least once per event and in the order of the aggregate's sequence, so it must be
 * idempotent. When it fails, the same event is offered again later with a growing delay,
 * other handlers are not held up, and after the last attempt the delivery stands in the
 * list of stuck deliveries until a person retries or drops it.
 */
public interface EventHandler {

	/**
	 * Returns the stable name under which this handler's deliveries are stored.
	 * @return lower case words joined by hyphens, unique in the application
	 */
	String name();

	/**
	 * Tells whether this handler wants to hear of an event.
	 * @param event any event
	 * @return true when {@link #handle} must be called with it
	 */
	boolean wants(DomainEvent event);

	/**
	 * Does what follows from the event.
	 * @param event an event that this handler {@linkplain #wants(DomainEvent) wants}
	 * @return completes when the consequence is stored or accepted; an error means: try
	 * again later
	 */
	Mono<Void> handle(PublishedEvent event);

}

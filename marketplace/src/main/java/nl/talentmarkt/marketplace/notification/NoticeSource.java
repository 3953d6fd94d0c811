package nl.talentmarkt.marketplace.notification;

import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * A feature's word on who is told what when something happened in it. Tray and mail both
 * follow it.
 */
public interface NoticeSource {

	/**
	 * Tells whether anybody is told of an event.
	 * @param event any event
	 * @return true when {@link #noticesFor} can answer for it
	 */
	boolean concerns(DomainEvent event);

	/**
	 * Says who is told what.
	 * @param event an event that this source concerns itself with
	 * @return one notice for each person; the same ones each time for the same event
	 */
	Flux<Notice> noticesFor(PublishedEvent event);

}

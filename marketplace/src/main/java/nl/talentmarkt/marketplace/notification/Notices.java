package nl.talentmarkt.marketplace.notification;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** What every feature together says of who is told what. */
@Component
public class Notices {

	private final List<NoticeSource> sources;

	Notices(List<NoticeSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/**
	 * Tells whether anybody is told of an event.
	 * @param event any event
	 * @return true when {@link #of} has notices for it
	 */
	public boolean concern(DomainEvent event) {
		return this.sources.stream().anyMatch((source) -> source.concerns(event));
	}

	/**
	 * Says who is told what.
	 * @param event any event
	 * @return one notice for each person, the same ones each time for the same event
	 */
	public Flux<Notice> of(PublishedEvent event) {
		return Flux.fromIterable(this.sources)
			.filter((source) -> source.concerns(event.event()))
			.concatMap((source) -> source.noticesFor(event));
	}

}

package nl.talentmarkt.marketplace.notification;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Puts what follows from an event into the trays of those it concerns. */
@Component
class TrayHandler implements EventHandler {

	private final List<NoticeSource> sources;

	private final Tray tray;

	TrayHandler(List<NoticeSource> sources, Tray tray) {
		this.sources = List.copyOf(sources);
		this.tray = tray;
	}

	@Override
	public String name() {
		return "tray";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return this.sources.stream().anyMatch((source) -> source.concerns(event));
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return Flux.fromIterable(this.sources)
			.filter((source) -> source.concerns(event.event()))
			.concatMap((source) -> source.noticesFor(event))
			.concatMap(this.tray::put)
			.then();
	}

}

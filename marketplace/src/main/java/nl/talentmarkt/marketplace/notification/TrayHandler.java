package nl.talentmarkt.marketplace.notification;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Puts what follows from an event into the trays of those it concerns. */
@Component
class TrayHandler implements EventHandler {

	private final Notices notices;

	private final Tray tray;

	TrayHandler(Notices notices, Tray tray) {
		this.notices = notices;
		this.tray = tray;
	}

	@Override
	public String name() {
		return "tray";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return this.notices.concern(event);
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return this.notices.of(event).concatMap(this.tray::put).then();
	}

}

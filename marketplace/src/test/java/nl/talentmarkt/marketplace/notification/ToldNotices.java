package nl.talentmarkt.marketplace.notification;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Tells of {@link Told}, unless it was taken back. */
class ToldNotices implements NoticeSource {

	private final Set<String> takenBack = ConcurrentHashMap.newKeySet();

	void takeBack(PublishedEvent event) {
		this.takenBack.add(event.id());
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof Told;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent event) {
		Told told = (Told) event.event();
		return this.takenBack.contains(event.id()) ? Flux.empty()
				: Flux
					.just(new Notice(Notice.idOf(event, told.account()), told.account(), NoticeKind.INTEREST_EXPRESSED,
							told.thread(), List.of("Staalbouw", "T-7K3Q"), event.occurredAt(), null, null));
	}

}

package nl.talentmarkt.search.talent;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentEvent;

/**
 * Makes the index of each audience follow the talents. Reads the talent anew for each
 * event, so that it does not matter how often or how late an event comes.
 */
@Component
final class TalentIndexer implements EventHandler {

	private final List<TalentWriter<?>> writers;

	TalentIndexer(List<TalentWriter<?>> writers) {
		this.writers = writers;
	}

	@Override
	public String name() {
		return "search-index";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentEvent;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return (event.event() instanceof TalentEvent talentEvent) ? update(talentEvent.talent()) : Mono.empty();
	}

	/** One index that cannot be written to does not keep the others from following. */
	private Mono<Void> update(TalentId talent) {
		return Mono.whenDelayError(this.writers.stream().map((writer) -> writer.update(talent)).toList());
	}

}

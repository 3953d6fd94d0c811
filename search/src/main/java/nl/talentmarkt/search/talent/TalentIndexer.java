package nl.talentmarkt.search.talent;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentEvent;

/**
 * Makes the index follow the talents. Reads the talent anew for each event, so that it
 * does not matter how often or how late an event comes.
 */
@Component
final class TalentIndexer implements EventHandler {

	private final TalentWriter writer;

	TalentIndexer(TalentWriter writer) {
		this.writer = writer;
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
		return (event.event() instanceof TalentEvent talentEvent) ? this.writer.update(talentEvent.talent())
				: Mono.empty();
	}

}

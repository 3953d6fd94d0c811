package nl.talentmarkt.frontend.example;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.talent.TalentReindexing;

/** Makes the example talents searchable, which came in without events. */
@Component
class ExampleIndexing {

	private static final Log LOG = LogFactory.getLog(ExampleIndexing.class);

	private static final int MOST_TRIES = 60;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final SearchAvailability availability;

	private final TalentReindexing reindexing;

	ExampleIndexing(SearchAvailability availability, TalentReindexing reindexing) {
		this.availability = availability;
		this.reindexing = reindexing;
	}

	@EventListener(ExampleDataLoaded.class)
	Mono<Void> indexOnceSearchIsThere() {
		return this.availability.changes()
			.filter(SearchState.AVAILABLE::equals)
			.next()
			.flatMap((available) -> this.reindexing.rebuild()
				// Nothing comes back while another rebuild, which may have begun before
				// the talents came, is running.
				.repeatWhenEmpty(MOST_TRIES, (tries) -> tries.delayElements(PAUSE)))
			.doOnNext((rebuild) -> LOG.info("Example talents can be found"))
			// Loading took memory that everyday work does not need: give it back to the
			// machine, once.
			.doOnNext((rebuild) -> ManagementFactory.getMemoryMXBean().gc())
			.then();
	}

}

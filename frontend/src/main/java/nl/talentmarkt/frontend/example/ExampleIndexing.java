package nl.talentmarkt.frontend.example;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

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

	private final List<TalentReindexing> reindexings;

	ExampleIndexing(SearchAvailability availability, List<TalentReindexing> reindexings) {
		this.availability = availability;
		this.reindexings = reindexings;
	}

	@EventListener(ExampleDataLoaded.class)
	Mono<Void> indexOnceSearchIsThere() {
		return this.availability.changes()
			.filter(SearchState.AVAILABLE::equals)
			.next()
			.flatMapIterable((available) -> this.reindexings)
			.concatMap(this::rebuild)
			// Loading took memory that everyday work does not need: give it back to the
			// machine, once.
			.then(Mono.fromRunnable(() -> ManagementFactory.getMemoryMXBean().gc()));
	}

	private Mono<TalentReindexing.Rebuild> rebuild(TalentReindexing reindexing) {
		return reindexing.rebuild()
			// Nothing comes back while another rebuild, which may have begun before the
			// talents came, is running.
			.repeatWhenEmpty(MOST_TRIES, (tries) -> tries.delayElements(PAUSE))
			.doOnNext((rebuild) -> LOG.info("Example talents can be found"));
	}

}

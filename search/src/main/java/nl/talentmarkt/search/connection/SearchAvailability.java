package nl.talentmarkt.search.connection;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What pages may know about search: whether it is there. */
@Component
public final class SearchAvailability {

	private static final Logger logger = LoggerFactory.getLogger(SearchAvailability.class);

	private static final int LATE_MEANS_AWAY = 3;

	private final AtomicInteger lateInARow = new AtomicInteger();

	private final AtomicInteger arrivals = new AtomicInteger();

	private volatile SearchState state = SearchState.STARTING;

	private final Sinks.Many<SearchState> changes = Sinks.many().replay().latestOrDefault(SearchState.STARTING);

	SearchAvailability() {
	}

	/**
	 * Returns the state as it was last seen.
	 * @return the state, at most a few seconds old
	 */
	public SearchState state() {
		return this.state;
	}

	/**
	 * Returns the state and each change of it.
	 * @return starts with the present state and never ends
	 */
	public Flux<SearchState> changes() {
		return this.changes.asFlux();
	}

	/**
	 * Returns how often search came or came back: what was true of an index before need
	 * not be true after.
	 * @return 0 while search was never there
	 */
	public int arrivals() {
		return this.arrivals.get();
	}

	/** An answer came in time. */
	void answered() {
		this.lateInARow.set(0);
	}

	/** An answer did not come in time: once may be chance. */
	void late() {
		if (this.lateInARow.incrementAndGet() >= LATE_MEANS_AWAY) {
			lost();
		}
	}

	/** Nobody answers. */
	synchronized void lost() {
		if (this.state == SearchState.AVAILABLE) {
			become(SearchState.AWAY);
		}
	}

	/** Answers come, and what is in the index is true. */
	synchronized void found() {
		answered();
		if (this.state != SearchState.AVAILABLE) {
			this.arrivals.incrementAndGet();
			become(SearchState.AVAILABLE);
		}
	}

	private void become(SearchState now) {
		logger.info("Search is {}", now);
		this.state = now;
		this.changes.tryEmitNext(now);
	}

}

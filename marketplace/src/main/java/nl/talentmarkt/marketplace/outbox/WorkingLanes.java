package nl.talentmarkt.marketplace.outbox;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What one handler is working on in this instance: each lane at most once at a time, a
 * limited number of lanes at once, the others in the order in which they came.
 */
final class WorkingLanes {

	/** Beyond it a lane is left for the next look at the store. */
	private static final int MOST_WAITING = 10_000;

	private static final Logger logger = LoggerFactory.getLogger(WorkingLanes.class);

	private final int limit;

	private final Function<Lane, Mono<Void>> work;

	private final Set<Lane> waiting = new LinkedHashSet<>();

	/** Each with whether it must be worked on again, because something came in. */
	private final Map<Lane, Boolean> working = new HashMap<>();

	private final Sinks.Empty<Void> idle = Sinks.empty();

	private final AtomicInteger calls = new AtomicInteger();

	private boolean stopping;

	WorkingLanes(int limit, Function<Lane, Mono<Void>> work) {
		this.limit = limit;
		this.work = work;
	}

	void add(Lane lane) {
		synchronized (this) {
			if (this.stopping) {
				return;
			}
			if (this.working.containsKey(lane)) {
				this.working.put(lane, true);
				return;
			}
			if (this.waiting.size() < MOST_WAITING) {
				this.waiting.add(lane);
			}
		}
		startWaiting();
	}

	/**
	 * One thread starts what waits; another that comes meanwhile, which may be the same
	 * one when work is finished before it was really begun, leaves it to that one.
	 */
	private void startWaiting() {
		if (this.calls.getAndIncrement() != 0) {
			return;
		}
		int answered = 1;
		while (answered != 0) {
			for (Lane lane = next(); lane != null; lane = next()) {
				start(lane);
			}
			answered = this.calls.addAndGet(-answered);
		}
	}

	private void start(Lane lane) {
		this.work.apply(lane).doFinally((signal) -> finished(lane)).subscribe((nothing) -> {
		}, (error) -> logger.error("Work on {} broke off", lane, error));
	}

	private synchronized @Nullable Lane next() {
		Iterator<Lane> lanes = this.waiting.iterator();
		if (this.stopping || this.working.size() >= this.limit || !lanes.hasNext()) {
			return null;
		}
		Lane next = lanes.next();
		lanes.remove();
		this.working.put(next, false);
		return next;
	}

	private void finished(Lane lane) {
		synchronized (this) {
			if (Boolean.TRUE.equals(this.working.remove(lane)) && !this.stopping) {
				this.waiting.add(lane);
			}
			if (this.stopping && this.working.isEmpty()) {
				this.idle.tryEmitEmpty();
			}
		}
		startWaiting();
	}

	/**
	 * Starts nothing more.
	 * @return completes when what is in hand is finished
	 */
	synchronized Mono<Void> stop() {
		this.stopping = true;
		this.waiting.clear();
		return this.working.isEmpty() ? Mono.empty() : this.idle.asMono();
	}

}

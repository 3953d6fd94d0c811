package nl.talentmarkt.search.connection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Keeps an eye on the cluster for as long as the application runs: connects, prepares the
 * indices before anybody may search, notices silence and recovery, and has the indices
 * maintained.
 */
@Component
final class SearchWatch implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SearchWatch.class);

	private static final Duration WHILE_WAITING = Duration.ofMillis(250);

	private static final Duration WHILE_AVAILABLE = Duration.ofSeconds(2);

	private final SearchAddresses addresses;

	private final SearchCluster cluster;

	private final SearchAvailability availability;

	private final List<SearchIndex> indices;

	private final Duration reconcileEvery;

	private final AtomicInteger noticed = new AtomicInteger();

	/** How often something was noticed, also while maintenance was busy. */
	private final Sinks.Many<Integer> changes = Sinks.many().replay().latestOrDefault(0);

	private final Disposable.Swap watching = Disposables.swap();

	SearchWatch(SearchAddresses addresses, SearchCluster cluster, SearchAvailability availability,
			List<SearchIndex> indices, SearchProperties properties) {
		this.addresses = addresses;
		this.cluster = cluster;
		this.availability = availability;
		this.indices = indices;
		this.reconcileEvery = properties.reconcileEvery();
	}

	/**
	 * The one place in this module that subscribes: all streams handle their own errors
	 * and end with {@link #stop()}.
	 */
	@Override
	public void start() {
		this.watching.update(Disposables.composite(watch().subscribe(SearchWatch::ignore, SearchWatch::end),
				prepareOthers().subscribe(SearchWatch::ignore, SearchWatch::end),
				maintain().subscribe(SearchWatch::ignore, SearchWatch::end)));
	}

	private static void ignore(Void nothing) {
	}

	private static void end(Throwable error) {
		logger.error("Search is no longer watched; restart the application", error);
	}

	private Flux<Void> watch() {
		return Mono.defer(this::look).onErrorResume(this::noteSilence).then(Mono.defer(this::pause)).repeat();
	}

	private Mono<Void> look() {
		return this.addresses.now()
			.doOnNext(this.cluster::connect)
			.flatMap((present) -> this.cluster.greet().then(Mono.defer(this::recover)));
	}

	private Mono<Void> recover() {
		if (this.availability.state() == SearchState.AVAILABLE) {
			return notice();
		}
		return Flux.fromIterable(this.indices)
			.filter(SearchIndex::isAwaited)
			.concatMap(SearchIndex::prepare)
			.all(Boolean::booleanValue)
			.filter(Boolean::booleanValue)
			.doOnNext((prepared) -> this.availability.found())
			.then();
	}

	/** Beside the rest, so that a long preparation keeps nobody else waiting. */
	private Flux<Void> prepareOthers() {
		return Flux.fromIterable(this.indices)
			.filter((index) -> !index.isAwaited() && this.availability.state() == SearchState.AVAILABLE)
			.concatMap(this::prepareLater)
			.then(Mono.defer(this::pause))
			.repeat();
	}

	private Mono<Boolean> prepareLater(SearchIndex index) {
		return index.prepare().onErrorResume((error) -> {
			logger.warn("An index could not be prepared, this is tried again", error);
			return Mono.just(false);
		});
	}

	private Mono<Void> notice() {
		return Flux.fromIterable(this.indices)
			.concatMap(this::notice)
			.any(Boolean::booleanValue)
			.filter(Boolean::booleanValue)
			.doOnNext((changed) -> this.changes.tryEmitNext(this.noticed.incrementAndGet()))
			.then();
	}

	/** The store may be away for a moment: that is no reason not to search. */
	private Mono<Boolean> notice(SearchIndex index) {
		return index.notice().onErrorResume((error) -> {
			logger.warn("It could not be seen what changed, this is tried again", error);
			return Mono.just(false);
		});
	}

	private Mono<Void> noteSilence(Throwable error) {
		this.availability.lost();
		if (error instanceof SearchUnavailableException) {
			logger.debug("Elasticsearch does not answer", error);
		}
		else {
			logger.error("Search cannot be prepared, this is tried again", error);
		}
		return Mono.empty();
	}

	private Mono<Void> pause() {
		return Mono.delay((this.availability.state() == SearchState.AVAILABLE) ? WHILE_AVAILABLE : WHILE_WAITING)
			.then();
	}

	private Flux<Void> maintain() {
		return this.availability.changes()
			.filter((state) -> state == SearchState.AVAILABLE)
			.next()
			.then(Mono.defer(this::maintainAll))
			.repeat();
	}

	private Mono<Void> maintainAll() {
		int before = this.noticed.get();
		return Flux.fromIterable(this.indices).concatMap(this::maintain).then(untilDue(before));
	}

	private Mono<Void> untilDue(int before) {
		return Mono
			.firstWithSignal(Mono.delay(this.reconcileEvery),
					this.changes.asFlux().filter((now) -> now > before).next())
			.then();
	}

	private Mono<Void> maintain(SearchIndex index) {
		return index.maintain().onErrorResume((error) -> {
			logger.warn("An index could not be maintained, this is tried again", error);
			return Mono.empty();
		});
	}

	@Override
	public void stop() {
		this.watching.update(Disposables.disposed());
	}

	@Override
	public boolean isRunning() {
		Disposable present = this.watching.get();
		return present != null && !present.isDisposed();
	}

}

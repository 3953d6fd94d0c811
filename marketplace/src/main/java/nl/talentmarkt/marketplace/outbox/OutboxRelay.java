package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.SmartLifecycle;

/**
 * Hands stored events to their handlers. A lane that was just written to is worked on at
 * once; a look at regular intervals finds what is due again and what another instance
 * left. Lanes do not wait for each other, except for a handler's own limit of
 * {@linkplain OutboxProperties#concurrency() how many} it works on at once.
 */
class OutboxRelay implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private final MongoDeliveries deliveries;

	private final EventHandlers handlers;

	private final OutboxProperties properties;

	private final Clock clock;

	private final Map<String, WorkingLanes> working = new ConcurrentHashMap<>();

	private volatile boolean running;

	private volatile @Nullable Disposable looking;

	OutboxRelay(MongoDeliveries deliveries, EventHandlers handlers, OutboxProperties properties, Clock clock) {
		this.deliveries = deliveries;
		this.handlers = handlers;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Says that a lane has a new event.
	 * @param lane the lane
	 */
	void wake(Lane lane) {
		WorkingLanes lanes = this.working.get(lane.handler());
		if (this.running && lanes != null) {
			lanes.add(lane);
		}
	}

	@Override
	public synchronized void start() {
		if (this.running) {
			return;
		}
		this.handlers.names()
			.forEach((name) -> this.working.put(name, new WorkingLanes(this.properties.concurrency(), this::work)));
		this.running = true;
		this.looking = Flux.interval(Duration.ZERO, this.properties.pollInterval())
			.onBackpressureDrop()
			.concatMap((turn) -> look(), 1)
			.subscribe((nothing) -> {
			}, (error) -> logger.error("The outbox is no longer looked at", error));
	}

	private Mono<Void> look() {
		return this.deliveries.due(this.handlers.names(), this.clock.instant())
			.doOnNext(this::wake)
			.then()
			.onErrorResume((error) -> {
				logger.error("Waiting deliveries could not be looked for", error);
				return Mono.empty();
			});
	}

	private Mono<Void> work(Lane lane) {
		return this.deliveries.claim(lane, now(), claimedUntil()).flatMap(this::handleAll).onErrorResume((error) -> {
			logger.error("The store did not answer about {}", lane, error);
			return Mono.empty();
		});
	}

	private Mono<Void> handleAll(Claim first) {
		return Mono.just(first).expand(this::handle).then();
	}

	private Mono<Claim> handle(Claim claim) {
		if (!this.running) {
			return this.deliveries.release(claim).then(Mono.empty());
		}
		EventHandler handler = this.handlers.named(claim.lane().handler());
		return claim.event()
			.flatMap((event) -> Mono.defer(() -> handler.handle(event)))
			.timeout(this.properties.handlingTimeout())
			.materialize()
			.flatMap((outcome) -> (outcome.getThrowable() == null) ? done(claim)
					: failed(claim, outcome.getThrowable()));
	}

	private Mono<Claim> done(Claim claim) {
		logger.debug("Event {} was handled here for {}", claim.eventId(), claim.lane());
		return this.deliveries.done(claim, now(), claimedUntil());
	}

	private Mono<Claim> failed(Claim claim, Throwable error) {
		int attempts = claim.attempts() + 1;
		if (attempts >= this.properties.maxAttempts()) {
			logger.error("Event {} is stuck: {} failed {} times", claim.eventId(), claim.lane(), attempts, error);
			return this.deliveries.setAside(claim, error, now())
				.then(Mono.defer(() -> this.deliveries.done(claim, now(), claimedUntil())));
		}
		Duration delay = this.properties.delayAfter(attempts);
		logger.warn("Event {} failed at {}, attempt {}, next in {}: {}", claim.eventId(), claim.lane(), attempts, delay,
				error.toString());
		return this.deliveries.postpone(claim, now().plus(delay)).then(Mono.empty());
	}

	private Instant now() {
		return this.clock.instant();
	}

	private Instant claimedUntil() {
		return now().plus(this.properties.claimDuration());
	}

	@Override
	public void stop() {
		stop(() -> {
		});
	}

	@Override
	public synchronized void stop(Runnable stopped) {
		this.running = false;
		Disposable interval = this.looking;
		if (interval != null) {
			interval.dispose();
		}
		Flux.fromIterable(this.working.values())
			.flatMap(WorkingLanes::stop)
			.then()
			.timeout(this.properties.stopPatience())
			.doFinally((signal) -> stopped.run())
			.subscribe((nothing) -> {
			}, (error) -> logger.warn("Stopped while handlers were at work; their events will be handed out again",
					error));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}

package nl.talentmarkt.marketplace.interest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets the {@link ReplyWatch} look again and again while the application runs. */
@Component
class ReplyWatchLife implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ReplyWatchLife.class);

	private final ReplyWatch watch;

	private final InterestProperties properties;

	private volatile @Nullable Disposable looking;

	ReplyWatchLife(ReplyWatch watch, InterestProperties properties) {
		this.watch = watch;
		this.properties = properties;
	}

	@Override
	public void start() {
		this.looking = Flux.interval(this.properties.watchEvery())
			.onBackpressureDrop()
			.concatMap((tick) -> this.watch.look().onErrorResume(ReplyWatchLife::goOn), 1)
			.subscribe((moved) -> {
			}, (error) -> logger.error("Nobody looks after unanswered interests any more", error));
	}

	private static Mono<Long> goOn(Throwable error) {
		logger.warn("Unanswered interests could not be looked after; trying again", error);
		return Mono.empty();
	}

	@Override
	public void stop() {
		Disposable running = this.looking;
		if (running != null) {
			running.dispose();
		}
		this.looking = null;
	}

	@Override
	public boolean isRunning() {
		return this.looking != null;
	}

}

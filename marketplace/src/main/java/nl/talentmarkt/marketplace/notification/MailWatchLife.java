package nl.talentmarkt.marketplace.notification;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets the {@link MailWatch} look again and again while the application runs. */
@Component
class MailWatchLife implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(MailWatchLife.class);

	private static final Duration FORGETTING = Duration.ofHours(6);

	private final MailWatch watch;

	private final NotificationProperties properties;

	private volatile @Nullable Disposable looking;

	MailWatchLife(MailWatch watch, NotificationProperties properties) {
		this.watch = watch;
		this.properties = properties;
	}

	@Override
	public void start() {
		this.looking = Flux
			.merge(again(this.properties.watchEvery(), Mono.defer(this.watch::look)),
					again(FORGETTING, Mono.defer(this.watch::forget)))
			.subscribe((nothing) -> {
			}, (error) -> logger.error("Nobody looks after mail that waits any more", error));
	}

	private static Flux<Void> again(Duration every, Mono<Void> work) {
		return Flux.interval(every)
			.onBackpressureDrop()
			.concatMap((tick) -> work.onErrorResume(MailWatchLife::goOn), 1);
	}

	private static Mono<Void> goOn(Throwable error) {
		logger.warn("Mail that waits could not be looked after; trying again", error);
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

package nl.talentmarkt.frontend.mail;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import nl.talentmarkt.frontend.mail.BounceMailbox.ReadMail;
import nl.talentmarkt.marketplace.reachability.Reachability;

/**
 * Looks into the mailbox with reports at regular intervals. What a report says is stored
 * before the report is deleted; when it is read a second time, it counts no more.
 */
final class BouncePolling implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(BouncePolling.class);

	private final BounceMailbox mailbox;

	private final Reachability reachability;

	private final Duration every;

	private final Scheduler scheduler;

	private volatile @Nullable Disposable polling;

	BouncePolling(BounceMailbox mailbox, Reachability reachability, Duration every, Scheduler scheduler) {
		this.mailbox = mailbox;
		this.reachability = reachability;
		this.every = every;
		this.scheduler = scheduler;
	}

	/**
	 * Looks once.
	 * @return how many mails were dealt with
	 */
	Mono<Integer> poll() {
		return Mono.fromCallable(this.mailbox::unread)
			.subscribeOn(this.scheduler)
			.filter((mails) -> !mails.isEmpty())
			.flatMap((mails) -> learn(mails).then(settle(mails)).thenReturn(mails.size()))
			.defaultIfEmpty(0);
	}

	private Mono<Void> learn(List<ReadMail> mails) {
		return Flux.fromIterable(mails)
			.mapNotNull((mail) -> mail.report().failure())
			.concatMap(this.reachability::learn)
			.then();
	}

	private Mono<Void> settle(List<ReadMail> mails) {
		return Mono.<Void>fromCallable(() -> {
			this.mailbox.settle(mails);
			return null;
		}).subscribeOn(this.scheduler);
	}

	@Override
	public synchronized void start() {
		if (this.polling == null) {
			this.polling = Flux.interval(this.every)
				.onBackpressureDrop()
				.concatMap((turn) -> pollCalmly(), 1)
				.subscribe((count) -> {
				}, (error) -> logger.error("The mailbox with reports is no longer looked at", error));
		}
	}

	private Mono<Integer> pollCalmly() {
		return poll().onErrorResume((error) -> {
			logger.warn("The mailbox with reports cannot be read: {}", error.toString());
			return Mono.empty();
		});
	}

	@Override
	public synchronized void stop() {
		Disposable running = this.polling;
		if (running != null) {
			running.dispose();
		}
		this.polling = null;
	}

	@Override
	public boolean isRunning() {
		return this.polling != null;
	}

}

package nl.talentmarkt.frontend.notice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.notification.TrayChange;

/**
 * The tray of one open page. It begins with the tray as it is, goes on with what changes,
 * and looks from time to time whether the page was told everything: a change that was
 * lost on the way is repaired then. Reading the tray can fail while the store is away;
 * the page stays open and the next look makes up for it.
 */
final class OpenTray {

	private static final Logger logger = LoggerFactory.getLogger(OpenTray.class);

	private static final int SHOWN = 100;

	/** A mark on all is many changes at once: the page is told once. */
	private static final Duration TOGETHER = Duration.ofMillis(50);

	private static final int MOST_TOGETHER = 100;

	private final Tray tray;

	private final AccountId account;

	private final Reach reach;

	private final NoticeWordings wordings;

	private final Locale language;

	private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

	OpenTray(Tray tray, AccountId account, Reach reach, NoticeWordings wordings, Locale language) {
		this.tray = tray;
		this.account = account;
		this.reach = reach;
		this.wordings = wordings;
		this.language = language;
	}

	/**
	 * Follows the tray.
	 * @param beat how often it looks, and says something so that the connection stays
	 * @return what the page has to change, without end and without error
	 */
	Flux<ServerSentEvent<Fragment>> follow(Duration beat) {
		Flux<ServerSentEvent<Fragment>> changes = this.tray.changes(this.account)
			.bufferTimeout(MOST_TOGETHER, TOGETHER, true)
			.concatMap((together) -> safely(tell(together)));
		Flux<ServerSentEvent<Fragment>> looks = Flux.interval(beat)
			.onBackpressureDrop()
			.concatMap((turn) -> safely(look()));
		return Flux.merge(changes, safely(present()).concatWith(looks));
	}

	private Mono<ServerSentEvent<Fragment>> safely(Mono<ServerSentEvent<Fragment>> event) {
		return event.onErrorResume((error) -> {
			logger.warn("The tray of {} could not be read for an open page", this.account, error);
			this.told.set(null);
			return Mono.just(beat().build());
		});
	}

	private Mono<ServerSentEvent<Fragment>> tell(List<TrayChange> together) {
		if (together.size() > 1) {
			return present();
		}
		return switch (together.getFirst()) {
			case TrayChange.Arrived arrived -> one("tray/streams :: added", arrived.notice());
			case TrayChange.Seen seen -> one("tray/streams :: changed", seen.notice());
			case TrayChange.Missed missed -> look();
		};
	}

	private Mono<ServerSentEvent<Fragment>> look() {
		return now().flatMap((now) -> now.equals(this.told.get()) ? Mono.just(beat().build()) : present());
	}

	private Mono<Told> now() {
		return Mono.zip(this.tray.countUnseen(this.reach),
				this.tray.latest(this.reach, 1).map(Notice::id).next().defaultIfEmpty(""), Told::new);
	}

	private Mono<ServerSentEvent<Fragment>> present() {
		return Mono.zip(this.tray.latest(this.reach, SHOWN).collectList(), this.tray.countUnseen(this.reach))
			.flatMap((present) -> this.wordings.views(present.getT1(), this.language)
				.map((views) -> present(present.getT1(), views, present.getT2())));
	}

	private ServerSentEvent<Fragment> present(List<Notice> notices, List<NoticeView> views, long unseen) {
		this.told.set(new Told(unseen, notices.isEmpty() ? "" : notices.getFirst().id()));
		return event("tray/streams :: present", Map.of("notifications", views, "count", unseen));
	}

	private Mono<ServerSentEvent<Fragment>> one(String fragment, Notice notice) {
		return Mono.zip(now(), this.wordings.view(notice, this.language)).map((found) -> {
			this.told.set(found.getT1());
			return event(fragment, Map.of("notification", found.getT2(), "count", found.getT1().unseen()));
		});
	}

	private static ServerSentEvent<Fragment> event(String view, Map<String, Object> model) {
		return ServerSentEvent.builder(Fragment.create(view, model)).build();
	}

	/**
	 * Nothing new. Events without a fragment are never written, so this has an empty one,
	 * under a name that nobody listens to.
	 * @return what keeps a connection open and finds out that it is broken
	 */
	static ServerSentEvent.Builder<Fragment> beat() {
		return ServerSentEvent.builder(Fragment.create("tray/streams :: beat", Map.of())).event("beat");
	}

	/**
	 * What the page was told last.
	 *
	 * @param unseen how many notices were not seen
	 * @param newest the newest notice, or empty
	 */
	private record Told(long unseen, String newest) {
	}

}

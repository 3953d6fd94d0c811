package nl.talentmarkt.frontend.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.Set;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.notification.TrayChange;

import static org.assertj.core.api.Assertions.assertThat;

class OpenTrayTests {

	private static final Duration BEAT = Duration.ofMillis(100);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final AccountId ACCOUNT = new AccountId("samira");

	private final Held held = new Held();

	private final List<String> shown = new CopyOnWriteArrayList<>();

	private final List<String> beats = new CopyOnWriteArrayList<>();

	private @Nullable Disposable following;

	@AfterEach
	void close() {
		if (this.following != null) {
			this.following.dispose();
		}
	}

	private Disposable open(Duration beat) {
		Disposable page = new OpenTray(this.held, ACCOUNT, new Reach.OfAccount(ACCOUNT), wordings(), Locale.of("nl"))
			.follow(beat)
			.subscribe(this::show);
		this.following = page;
		return page;
	}

	@Test
	void beginsWithTheTrayAsItIsAndThenSaysWhatChanges() {
		open(Duration.ofHours(1));
		await("present");
		Notice notice = this.held.hold("n1");
		this.held.tell(new TrayChange.Arrived(notice));
		await("added");
		this.held.tell(new TrayChange.Seen(notice));
		await("changed");
		assertThat(this.shown).containsOnlyOnce("tray/streams :: present");
	}

	@Test
	void makesUpForWhatWasLostOnTheWay() {
		open(BEAT);
		await("present");
		this.shown.clear();
		this.held.hold("n1");
		await("present");
	}

	@Test
	void staysOpenWhileTheStoreIsAwayAndMakesUpForIt() {
		Disposable page = open(BEAT);
		await("present");
		this.shown.clear();
		this.held.away = true;
		this.held.hold("n1");
		this.held.tell(new TrayChange.Missed());
		Awaitility.await().atMost(PATIENCE).until(() -> this.beats.size() > 3);
		assertThat(this.shown).isEmpty();
		this.held.away = false;
		await("present");
		assertThat(page.isDisposed()).isFalse();
	}

	@Test
	void saysManyChangesAtOnce() {
		open(Duration.ofHours(1));
		await("present");
		this.shown.clear();
		for (int number = 0; number < 50; number++) {
			this.held.tell(new TrayChange.Seen(this.held.hold("n" + number)));
		}
		await("present");
		assertThat(this.shown).hasSizeLessThan(25);
	}

	private void show(ServerSentEvent<Fragment> event) {
		Fragment fragment = event.data();
		assertThat(fragment).as("an event without a fragment is never written").isNotNull();
		("beat".equals(event.event()) ? this.beats : this.shown).add(String.valueOf(fragment.viewName()));
	}

	private void await(String fragment) {
		Awaitility.await().atMost(PATIENCE).until(() -> this.shown.contains("tray/streams :: " + fragment));
	}

	private static NoticeWordings wordings() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		return new NoticeWordings(new NoOwnTexts(), new Wordings(messages, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
	}

	/** Organisations that say everything in the standard words. */
	private static final class NoOwnTexts implements NoticeTexts {

		@Override
		public Mono<NoticeText> find(NoticeTextKey key) {
			return Mono.just(NoticeText.standard(key));
		}

		@Override
		public Flux<NoticeText> own(Set<OrganisationId> organisations, Set<String> languages) {
			return Flux.empty();
		}

		@Override
		public Mono<NoticeText> change(NoticeTextKey key, long seen,
				Function<NoticeText, Change<NoticeText>> intention) {
			return Mono.error(new UnsupportedOperationException());
		}

	}

	/** A tray in memory. */
	private static final class Held implements Tray {

		private final Sinks.Many<TrayChange> changes = Sinks.many().multicast().onBackpressureBuffer();

		private final List<Notice> notices = new CopyOnWriteArrayList<>();

		private volatile boolean away;

		Notice hold(String id) {
			Notice notice = new Notice(id, ACCOUNT, NoticeKind.COACH_CHANGED, "/", List.of(), Instant.EPOCH, null,
					null);
			this.notices.addFirst(notice);
			return notice;
		}

		void tell(TrayChange change) {
			this.changes.emitNext(change, Sinks.EmitFailureHandler.FAIL_FAST);
		}

		@Override
		public Mono<Void> put(Notice notice) {
			return Mono.fromRunnable(() -> this.notices.addFirst(notice));
		}

		@Override
		public Flux<Notice> latest(Reach reach, int most) {
			return Flux.defer(() -> this.away ? Flux.error(new IllegalStateException("away"))
					: Flux.fromIterable(this.notices).take(most));
		}

		@Override
		public Mono<Notice> find(String id, Reach reach) {
			return Mono.empty();
		}

		@Override
		public Mono<Long> countUnseen(Reach reach) {
			return Mono.fromSupplier(() -> (long) this.notices.size());
		}

		@Override
		public Mono<Void> see(String id, Reach reach) {
			return Mono.empty();
		}

		@Override
		public Mono<Void> seeWhatLeadsTo(String path, Reach reach) {
			return Mono.empty();
		}

		@Override
		public Mono<Void> seeAll(Reach reach) {
			return Mono.empty();
		}

		@Override
		public Flux<TrayChange> changes(AccountId account) {
			return this.changes.asFlux();
		}

	}

}

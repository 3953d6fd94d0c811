package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.LanguageTag;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When notices go out by mail, on a real store. A process that is killed between two
 * steps is one that does the last of them again.
 */
@Import(ToldNotices.class)
class MailRhythmTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final SettableClock CLOCK = new SettableClock();

	@TestBean
	private @Nullable Clock clock;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private PlannedMails planned;

	@Autowired
	private MailDigests digests;

	@Autowired
	private MailPlanning planning;

	@Autowired
	private MailDigestGathering gathering;

	@Autowired
	private MailWatch watch;

	@Autowired
	private MailReading reading;

	@Autowired
	private Tray tray;

	@Autowired
	private ToldNotices source;

	private Account coach = account();

	private int facts;

	static Clock clock() {
		return CLOCK;
	}

	private static Account account() {
		AccountId id = new AccountId(UUID.randomUUID().toString());
		return new Account(id, new EmailAddress(id + "@coach.example"), "Samira",
				new Viewer.Coach(id, new CoachId(id.value()), new OrganisationId("gemeente")), 0);
	}

	@BeforeEach
	void onATuesdayMorning() {
		// 3 November 2026 is a Tuesday.
		assertThat(this.clock).isSameAs(CLOCK);
		CLOCK.set("2026-11-03T10:00");
		this.coach = Optional.ofNullable(this.accounts.addAll(List.of(account())).blockLast(PATIENCE)).orElseThrow();
	}

	@Test
	void leavesCoachesAloneInTheEveningAndAtTheWeekendUnlessTheyChoseOtherwise() {
		MailPreference usual = preference();
		assertThat(usual.rhythm()).isEqualTo(MailRhythm.AT_ONCE);
		assertThat(usual.quiet()).isEqualTo(
				new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
		choose(MailRhythm.DAILY, QuietHours.NONE);
		assertThat(preference()).isEqualTo(new MailPreference(this.coach.id(), MailRhythm.DAILY, LocalTime.of(8, 0),
				QuietHours.NONE, LanguageTag.DUTCH, 1));
	}

	@Test
	void keepsTheLastOfTwoChoicesThatWereMadeAtOnce() {
		Flux.merge(chosen(MailRhythm.DAILY, QuietHours.NONE).subscribeOn(Schedulers.parallel()),
				chosen(MailRhythm.NONE, QuietHours.NONE).subscribeOn(Schedulers.parallel()))
			.blockLast(PATIENCE);
		assertThat(preference().version()).isEqualTo(2);
	}

	@Test
	void releasesWhatMayGoOutNowOnceHoweverOftenItIsPlanned() {
		PublishedEvent fact = told();
		plan(fact);
		choose(MailRhythm.DAILY, QuietHours.NONE);
		plan(fact);
		assertThat(mail(fact).state()).isEqualTo(PlannedMail.State.RELEASED);
		assertThat(mail(fact).version()).isEqualTo(1);
		assertThat(notices(single(fact))).containsExactly(id(fact));
	}

	@Test
	void waitsForTheEndOfTheQuietHours() {
		CLOCK.set("2026-11-06T18:30");
		PublishedEvent fact = told();
		plan(fact);
		look();
		assertThat(mail(fact).state()).isEqualTo(PlannedMail.State.WAITING_ALONE);
		CLOCK.set("2026-11-09T07:59");
		look();
		assertThat(mail(fact).state()).isEqualTo(PlannedMail.State.WAITING_ALONE);
		assertThat(single(fact)).isEmpty();
		CLOCK.set("2026-11-09T08:00");
		Flux.merge(this.watch.look().subscribeOn(Schedulers.parallel()),
				this.watch.look().subscribeOn(Schedulers.parallel()))
			.blockLast(PATIENCE);
		assertThat(mail(fact).state()).isEqualTo(PlannedMail.State.RELEASED);
		assertThat(mail(fact).version()).as("two instances released it once").isEqualTo(2);
		assertThat(notices(single(fact))).containsExactly(id(fact));
	}

	@Test
	void goesByWhatIsChosenWhileItWaits() {
		CLOCK.set("2026-11-03T20:00");
		PublishedEvent fact = told();
		plan(fact);
		choose(MailRhythm.DAILY, QuietHours.NONE);
		awaitState(fact, PlannedMail.State.WAITING_TOGETHER);
		choose(MailRhythm.AT_ONCE, QuietHours.NONE);
		awaitState(fact, PlannedMail.State.RELEASED);
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent other = told();
		plan(other);
		choose(MailRhythm.NONE, QuietHours.NONE);
		awaitState(other, PlannedMail.State.DROPPED);
		assertThat(single(fact)).as("released before mail was stopped").isEmpty();
	}

	@Test
	void putsEverythingOfADayInOneMailThoughEachStepIsRepeated() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent first = told();
		PublishedEvent second = told();
		plan(first);
		plan(second);
		CLOCK.set("2026-11-04T08:00");
		look();
		look();
		awaitState(first, PlannedMail.State.JOINED);
		MailDigestId digest = MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 4));
		awaitGathered(digest);
		gather(digest);
		plan(first);
		assertThat(notices(this.reading.read(digest).blockOptional(PATIENCE))).containsExactly(id(first), id(second));
		choose(MailRhythm.AT_ONCE, QuietHours.NONE);
		look();
		assertThat(mail(first).state()).as("joined for good").isEqualTo(PlannedMail.State.JOINED);
	}

	@Test
	void goesOnWithADailyMailThatBrokeOffAfterSomeNoticesHadJoined() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent joined = told();
		PublishedEvent not = told();
		plan(joined);
		plan(not);
		CLOCK.set("2026-11-04T08:00");
		MailDigestId digest = MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 4));
		this.planned.change(id(joined), (mail) -> mail.join(digest)).block(PATIENCE);
		look();
		awaitGathered(digest);
		assertThat(notices(this.reading.read(digest).blockOptional(PATIENCE))).containsExactly(id(joined), id(not));
	}

	@Test
	void keepsWhatIsTooLateForTheMailOfTheDayForTheNextDay() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		plan(told());
		CLOCK.set("2026-11-04T08:00");
		look();
		awaitGathered(MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 4)));
		this.preferences
			.change(this.coach,
					(found) -> found.choose(MailRhythm.DAILY, LocalTime.of(12, 0), QuietHours.NONE, LanguageTag.DUTCH))
			.block(PATIENCE);
		PublishedEvent late = told();
		plan(late);
		CLOCK.set("2026-11-04T12:00");
		look();
		look();
		assertThat(mail(late).state()).isEqualTo(PlannedMail.State.WAITING_TOGETHER);
		CLOCK.set("2026-11-05T12:00");
		look();
		awaitState(late, PlannedMail.State.JOINED);
		MailDigestId next = MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 5));
		awaitGathered(next);
		assertThat(notices(this.reading.read(next).blockOptional(PATIENCE))).containsExactly(id(late));
	}

	@Test
	void leavesWhatIsDueInTheMailOfTheDayWhenSomethingElseIsChosen() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent fact = told();
		plan(fact);
		CLOCK.set("2026-11-04T08:00");
		choose(MailRhythm.DAILY, new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), Set.of()));
		PublishedEvent other = told();
		plan(other);
		choose(MailRhythm.DAILY, QuietHours.NONE);
		look();
		awaitState(fact, PlannedMail.State.JOINED);
		assertThat(mail(other).state()).isEqualTo(PlannedMail.State.WAITING_TOGETHER);
	}

	@Test
	void putsBackWhatASlowInstanceAddedToADailyMailThatWasDecided() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent fact = told();
		plan(fact);
		CLOCK.set("2026-11-04T08:00");
		look();
		MailDigestId digest = MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 4));
		awaitGathered(digest);
		PublishedEvent stray = told();
		plan(stray);
		this.planned.change(id(stray), (mail) -> mail.join(digest)).block(PATIENCE);
		gather(digest);
		assertThat(mail(stray).state()).isEqualTo(PlannedMail.State.WAITING_TOGETHER);
		assertThat(notices(this.reading.read(digest).blockOptional(PATIENCE))).containsExactly(id(fact));
	}

	@Test
	void saysNothingOfWhatIsNoLongerToBeToldOrWasSeenMeanwhile() {
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent gone = told();
		PublishedEvent seen = told();
		PublishedEvent news = told();
		Flux.just(gone, seen, news).concatMap((fact) -> put(fact).then(this.planning.handle(fact))).blockLast(PATIENCE);
		this.source.takeBack(gone);
		this.tray.see(id(seen), new Reach.OfAccount(this.coach.id())).block(PATIENCE);
		CLOCK.set("2026-11-04T08:00");
		look();
		MailDigestId digest = MailDigestId.of(this.coach.id(), LocalDate.of(2026, 11, 4));
		awaitGathered(digest);
		assertThat(notices(this.reading.read(digest).blockOptional(PATIENCE))).containsExactly(id(news));
		this.tray.seeAll(new Reach.OfAccount(this.coach.id())).block(PATIENCE);
		assertThat(this.reading.read(digest).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void mailsAtOnceWhatIsSeenInTheSameSecond() {
		PublishedEvent fact = told();
		put(fact).block(PATIENCE);
		this.tray.seeAll(new Reach.OfAccount(this.coach.id())).block(PATIENCE);
		plan(fact);
		assertThat(notices(single(fact))).containsExactly(id(fact));
	}

	@Test
	void forgetsWhatWasDecidedLongAgoAndNothingThatWaits() {
		PublishedEvent sent = told();
		plan(sent);
		choose(MailRhythm.DAILY, QuietHours.NONE);
		PublishedEvent waits = told();
		plan(waits);
		CLOCK.set("2027-03-01T08:00");
		this.watch.forget().block(PATIENCE);
		assertThat(this.planned.find(id(sent)).blockOptional(PATIENCE)).isEmpty();
		assertThat(mail(waits).state().waits()).isTrue();
	}

	private PublishedEvent told() {
		this.facts++;
		return new PublishedEvent("facts/" + this.coach.id() + "/" + this.facts, "facts", this.coach.id().value(),
				this.facts, CLOCK.instant().plusMillis(this.facts),
				new Told(this.coach.id(), "/belangstelling/" + this.facts));
	}

	private String id(PublishedEvent fact) {
		return Notice.idOf(fact, this.coach.id());
	}

	private void plan(PublishedEvent fact) {
		this.planning.handle(fact).block(PATIENCE);
	}

	private Mono<Void> put(PublishedEvent fact) {
		return this.source.noticesFor(fact).concatMap(this.tray::put).then();
	}

	private void look() {
		this.watch.look().block(PATIENCE);
	}

	private void gather(MailDigestId digest) {
		this.gathering
			.handle(new PublishedEvent("mail-digests/" + digest + "/1", "mail-digests", digest.value(), 1,
					CLOCK.instant(), new MailDigestEvent.Opened(digest)))
			.block(PATIENCE);
	}

	private void awaitGathered(MailDigestId digest) {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.digests.find(digest).map(MailDigest::isGathered).blockOptional(PATIENCE).orElse(false));
	}

	private void awaitState(PublishedEvent fact, PlannedMail.State state) {
		Awaitility.await().atMost(PATIENCE).until(() -> mail(fact).state() == state);
	}

	private PlannedMail mail(PublishedEvent fact) {
		return this.planned.find(id(fact)).blockOptional(PATIENCE).orElseThrow();
	}

	private Optional<MailContents> single(PublishedEvent fact) {
		return this.reading.read(id(fact)).blockOptional(PATIENCE);
	}

	private static List<String> notices(Optional<MailContents> contents) {
		return contents.orElseThrow().notices().stream().map(Notice::id).toList();
	}

	private MailPreference preference() {
		return this.preferences.of(this.coach).blockOptional(PATIENCE).orElseThrow();
	}

	private void choose(MailRhythm rhythm, QuietHours quiet) {
		chosen(rhythm, quiet).block(PATIENCE);
	}

	private Mono<MailPreference> chosen(MailRhythm rhythm, QuietHours quiet) {
		return this.preferences.change(this.coach,
				(found) -> found.choose(rhythm, found.dailyAt(), quiet, found.language()));
	}

}

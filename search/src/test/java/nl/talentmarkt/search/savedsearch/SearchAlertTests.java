package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.Start;
import nl.talentmarkt.search.talent.TalentQuery;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAlertTests extends KeptSearches {

	private static final Duration GATHERED = Duration.ofSeconds(21);

	private static final Duration AN_HOUR = Duration.ofHours(1);

	@Autowired
	private SavedSearchSweep sweep;

	@Autowired
	private Employers employers;

	@Test
	void tellsOfWhoseProfileBecameAMatch() {
		SavedSearch search = keep(Rhythm.AT_ONCE);
		Talent talent = newcomer();
		lookAfter(GATHERED);
		assertOnly(told(), talent);
		Notice notice = notices().getFirst();
		assertThat(notice.kind()).isEqualTo(NoticeKind.SAVED_SEARCH_FOUND);
		assertThat(notice.path()).isEqualTo("/bewaarde-zoekopdrachten/" + search.id());
		assertThat(notice.arguments()).containsExactly("Mijn zoekopdracht");
	}

	@Test
	void tellsOfWhoGaveConsent() {
		Talent talent = withdrawn(newcomer());
		keep(Rhythm.AT_ONCE);
		consent(talent);
		lookAfter(GATHERED);
		assertOnly(told(), talent);
	}

	@Test
	void tellsOfWhoseStartingDayCame() {
		LocalDate day = LocalDate.of(2026, 3, 9);
		Talent talent = newcomer();
		change(talent, (found) -> startingOn(found, day));
		keep(this.member, TalentQuery.text(this.occupation).with(Facet.START, Start.NOW.name()), Rhythm.AT_ONCE);
		this.sweep.sweep().block(PATIENCE);
		lookAfter(GATHERED);
		assertThat(notices()).isEmpty();
		this.clock.set(day.atStartOfDay());
		this.sweep.sweep().block(PATIENCE);
		lookAfter(GATHERED);
		assertOnly(told(), talent);
	}

	@Test
	void tellsNobodyOfWhoWasFoundWhenTheSearchWasKept() {
		Talent talent = newcomer();
		SavedSearch search = keep(Rhythm.AT_ONCE);
		change(talent, (found) -> startingOn(found, LocalDate.of(2026, 5, 1)));
		this.sweep.sweep().block(PATIENCE);
		lookAfter(GATHERED);
		assertThat(notices()).isEmpty();
		assertThat(news(search)).isZero();
	}

	@Test
	void tellsOfAPersonOnceWhateverHappensAfterwards() {
		SavedSearch search = keep(Rhythm.AT_ONCE);
		Talent talent = newcomer();
		lookAfter(GATHERED);
		withdrawn(talent);
		consent(talent);
		becomeSomethingElse(talent);
		becomeMatch(talent);
		this.sweep.sweep().block(PATIENCE);
		lookAfter(AN_HOUR);
		assertThat(notices()).hasSize(1);
		assertThat(news(search)).isEqualTo(1);
	}

	@Test
	void leavesOutWhoWithdrewBetweenMatchAndAlert() {
		SavedSearch search = keep(Rhythm.AT_ONCE);
		Talent gone = newcomer();
		Talent stays = newcomer();
		withdrawn(gone);
		lookAfter(GATHERED);
		assertOnly(told(), stays);
		assertThat(news(search)).isEqualTo(1);
	}

	@Test
	void leavesOutWhoWithdrawsBetweenAlertAndMail() {
		keep(Rhythm.AT_ONCE);
		Talent gone = newcomer();
		Talent stays = newcomer();
		lookAfter(GATHERED);
		withdrawn(gone);
		assertOnly(told(), stays);
		withdrawn(stays);
		assertThat(told()).containsExactly(Set.of());
	}

	@Test
	void tellsNobodyOfAnEmployerWhoIsShutOutAndDoesNotMakeUpForItLater() {
		this.employers
			.addAll(List.of(new Employer(this.member.employer(), "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		keep(Rhythm.AT_ONCE);
		Talent before = newcomer();
		lookAfter(GATHERED);
		assertOnly(told(), before);
		AccountId joost = new AccountId("joost");
		change((employer) -> employer.block(joost, this.clock.instant(), new FreeText("Een reden.")));
		assertThat(told()).containsExactly(Set.of());
		Talent meanwhile = newcomer();
		lookAfter(AN_HOUR);
		assertThat(notices()).hasSize(1);
		change((employer) -> employer.unblock(joost, this.clock.instant()));
		Talent after = newcomer();
		lookAfter(AN_HOUR);
		assertThat(told()).contains(Set.of(after.code())).noneMatch((codes) -> codes.contains(meanwhile.code()));
	}

	@Test
	void raisesNothingWhenEverybodyWithdrewAndTellsOfWhoComesBack() {
		keep(Rhythm.AT_ONCE);
		Talent talent = withdrawn(newcomer());
		lookAfter(GATHERED);
		assertThat(notices()).isEmpty();
		consent(talent);
		lookAfter(GATHERED);
		assertOnly(told(), talent);
	}

	@Test
	void leavesOutWhoIsNoMatchAnyMoreWhenTheAlertGoesOut() {
		keep(Rhythm.AT_ONCE);
		Talent talent = newcomer();
		becomeSomethingElse(talent);
		lookAfter(GATHERED);
		assertThat(notices()).isEmpty();
	}

	@Test
	void gathersThoseWhoCameTogetherInOneAlert() {
		keep(Rhythm.AT_ONCE);
		Talent one = newcomer();
		look();
		assertThat(notices()).as("too soon").isEmpty();
		Talent other = newcomer();
		lookAfter(GATHERED);
		assertOnly(told(), one, other);
	}

	@Test
	void goesOutAtMostOnceAnHourAndLosesNobody() {
		keep(Rhythm.AT_ONCE);
		newcomer();
		lookAfter(GATHERED);
		List<Talent> imported = IntStream.range(0, 40).mapToObj((number) -> stranger()).toList();
		Flux.fromIterable(imported)
			.flatMap((talent) -> this.talents.change(talent.id(), (found) -> as(found, this.occupation)), 40)
			.blockLast(PATIENCE);
		awaitDeliveries();
		lookAfter(GATHERED);
		lookAfter(GATHERED);
		assertThat(notices()).hasSize(1);
		lookAfter(AN_HOUR);
		assertThat(told()).hasSize(2).anySatisfy((told) -> assertThat(told).hasSize(40));
		lookAfter(AN_HOUR);
		assertThat(notices()).hasSize(2);
	}

	@Test
	void opensAnAlertOnceHoweverManyInstancesLook() {
		keep(Rhythm.AT_ONCE);
		newcomer();
		this.clock.advance(GATHERED);
		Flux.range(0, 20)
			.flatMap((instance) -> this.rounds.look().subscribeOn(Schedulers.parallel()), 20)
			.blockLast(PATIENCE);
		awaitDeliveries();
		assertThat(told()).hasSize(1);
	}

	@Test
	void bringsAllDailySearchesTogetherAtTheHourOnceADay() {
		keep(Rhythm.DAILY);
		keep(this.member, TalentQuery.text(this.occupation).with(Facet.LEVEL, "MBO_3"), Rhythm.DAILY);
		Talent talent = newcomer();
		lookAfter(AN_HOUR);
		assertThat(notices()).as("before the hour").isEmpty();
		this.clock.set(LocalDateTime.of(2026, 3, 3, 7, 31));
		look();
		assertOnly(told(), talent);
		assertThat(notices().getFirst().kind()).isEqualTo(NoticeKind.SAVED_SEARCHES_FOUND);
		assertThat(notices().getFirst().arguments()).containsExactly("2");
		newcomer();
		lookAfter(AN_HOUR);
		assertThat(notices()).as("found after the hour").hasSize(1);
		this.clock.set(LocalDateTime.of(2026, 3, 4, 12, 0));
		look();
		assertThat(notices()).as("the next day, even when nobody looked at the hour").hasSize(2);
		this.clock.set(LocalDateTime.of(2026, 3, 5, 7, 31));
		look();
		assertThat(notices()).as("nothing new").hasSize(2);
	}

	@Test
	void staysQuietWhilePausedButCounts() {
		SavedSearch search = keep(Rhythm.AT_ONCE);
		newcomer();
		this.desk.pause(this.member, search.id()).block(PATIENCE);
		awaitDeliveries();
		newcomer();
		lookAfter(GATHERED);
		assertThat(news(search)).isEqualTo(2);
		this.desk.resume(this.member, search.id()).block(PATIENCE);
		awaitDeliveries();
		lookAfter(AN_HOUR);
		assertThat(notices()).isEmpty();
		Talent after = newcomer();
		lookAfter(GATHERED);
		assertOnly(told(), after);
	}

	@Test
	void tellsNothingToWhoLeft() {
		keep(member("weg"), TalentQuery.text(this.occupation), Rhythm.AT_ONCE);
		SavedSearch search = this.searches.all().blockLast(PATIENCE);
		assertThat(search).isNotNull();
		newcomer();
		lookAfter(GATHERED);
		assertThat(this.ledger.waiting().collectList().block(PATIENCE)).isEmpty();
		assertThat(this.searches.find(search.id()).block(PATIENCE)).isEqualTo(search);
	}

	@Test
	void countsNewsUntilTheOwnerLooks() {
		SavedSearch search = keep(Rhythm.DAILY);
		Talent talent = newcomer();
		newcomer();
		this.clock.advance(GATHERED);
		assertThat(news(search)).isEqualTo(2);
		withdrawn(talent);
		assertThat(news(search)).isEqualTo(1);
		this.desk.open(this.member, search.id()).block(PATIENCE);
		assertThat(news(search)).isZero();
	}

	private void becomeSomethingElse(Talent talent) {
		change(talent, (found) -> as(found, "iets anders"));
	}

	private Talent withdrawn(Talent talent) {
		change(talent, (found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())));
		return talent;
	}

	private void consent(Talent talent) {
		change(talent, (found) -> found.consent(new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "nl",
				Consent.Way.ONLINE, Instant.now(), new AccountId("account"), null)));
	}

	private void change(Function<Employer, Change<Employer>> intention) {
		assertThat(this.employers.change(this.member.employer(), intention).block(PATIENCE)).isNotNull();
	}

}

package nl.talentmarkt.marketplace.profileview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ProfileReadingTests extends Repositories {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	/** A Thursday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

	private static final Instant NINE = TODAY.atTime(9, 0).atZone(ZONE).toInstant();

	private static final ReadingContext CONTEXT = new ReadingContext(Source.SEARCH, "0af7651916cd43dd8448eb211c80319c");

	private static final ProfileViewProperties LIMITS = new ProfileViewProperties(5, 4,
			new ProfileViewProperties.Alarm(4, Duration.ofMinutes(5), 3, 2, 2));

	@Autowired
	private ProfileViews views;

	@Autowired
	private ViewBudgets budgets;

	@Autowired
	private ReadingAlerts alerts;

	@Autowired
	private Talents talents;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Tray tray;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final OrganisationId organisation = new OrganisationId("gemeente-" + this.run);

	private final EmployerId employer = new EmployerId("staal-" + this.run);

	private final Viewer.EmployerMember sanne = member("sanne");

	private final Viewer.EmployerMember pieter = member("pieter");

	private final Viewer.Administrator administrator = new Viewer.Administrator(new AccountId("marieke-" + this.run),
			this.organisation);

	private final Viewer.Organiser organiser = new Viewer.Organiser(new AccountId("joris-" + this.run),
			this.organisation);

	private List<Talent> people = List.of();

	@BeforeEach
	void people() {
		this.people = IntStream.range(0, 12).mapToObj((number) -> talent()).toList();
		this.talents.addAll(this.people).block();
		this.organisations
			.addAll(List.of(new Organisation(this.organisation, "Gemeente", Organisation.Kind.MUNICIPALITY, "Regio",
					"Amersfoort", ReplyPolicy.DEFAULT, 0)))
			.blockLast();
		this.accounts.addAll(Stream.of(this.administrator, this.organiser, this.sanne).map(this::account).toList())
			.blockLast();
	}

	@Test
	void logsWhoLookedAsWhomWhatForAndFromWhere() {
		read(this.sanne, 0, NINE);
		ProfileView view = viewsOf(0).getFirst();
		assertThat(view)
			.isEqualTo(new ProfileView(view.id(), this.people.getFirst().id(), this.employer, this.sanne.account(),
					Role.EMPLOYER, ProfileView.Purpose.RECRUITMENT, Source.SEARCH, Tier.SEARCH, CONTEXT.trace(), NINE));
	}

	@Test
	void stopsWhenTheBudgetIsUsedUpAndSaysWhenItOpensAgain() {
		openAll(NINE, 5);
		assertThatExceptionOfType(ViewBudgetExhaustedException.class).isThrownBy(() -> read(this.sanne, 5, NINE))
			.satisfies((stopped) -> {
				assertThat(stopped.budget()).isEqualTo(5);
				assertThat(stopped.opensAgain()).isEqualTo(TODAY.plusDays(1).atStartOfDay(ZONE).toInstant());
			});
		assertThat(viewsOf(5)).isEmpty();
		read(this.sanne, 5, NINE.plus(Duration.ofDays(1)));
	}

	@Test
	void opensAProfileOfTheSameDayAgainAtNoCost() {
		openAll(NINE, 5);
		read(this.pieter, 0, NINE.plusSeconds(60));
		assertThat(viewsOf(0)).hasSize(2);
	}

	@Test
	void neverGivesTwoMembersTogetherMoreThanTheBudget() {
		long opened = Flux.range(0, 12)
			.flatMap((number) -> reading(NINE)
				.read((number % 2 == 0) ? this.sanne : this.pieter, this.people.get(number), Tier.SEARCH, CONTEXT)
				.hasElement()
				.onErrorReturn(ViewBudgetExhaustedException.class, false), 12)
			.filter(Boolean::booleanValue)
			.count()
			.blockOptional(Duration.ofSeconds(30))
			.orElseThrow();
		assertThat(opened).isEqualTo(5);
	}

	@Test
	void alertsOrganisersAndAdministratorsOnceADayWhenTheBudgetIsUsedUp() {
		slowly(5, TODAY);
		for (int attempt = 5; attempt < 8; attempt++) {
			int talent = attempt;
			assertThatExceptionOfType(ViewBudgetExhaustedException.class)
				.isThrownBy(() -> read(this.sanne, talent, NINE.plus(Duration.ofHours(6))));
		}
		assertThat(patterns()).containsExactly(ReadingPattern.BUDGET_USED_UP);
		await().untilAsserted(() -> {
			assertThat(trayOf(this.administrator)).extracting(Notice::kind)
				.containsExactly(NoticeKind.VIEW_BUDGET_USED_UP);
			assertThat(trayOf(this.organiser)).hasSize(1);
		});
		assertThat(trayOf(this.sanne)).isEmpty();
	}

	@Test
	void hidesAlertsFromOrganisationsWhoseTalentsWereNotRead() {
		openAll(NINE, 4);
		ReadingAlert alert = alertsOf(this.organisation).getFirst();
		assertThat(this.alerts.find(alert.id(), new Reach.OfOrganisation(new OrganisationId("another"))).block())
			.isNull();
		assertThat(this.alerts.find(alert.id(), new Reach.Nothing()).block()).isNull();
		assertThat(alertsOf(new OrganisationId("another"))).isEmpty();
	}

	@Test
	void noticesManyProfilesWithinMinutes() {
		openAll(NINE, 3);
		assertThat(patterns()).isEmpty();
		read(this.pieter, 3, NINE.plusSeconds(299));
		assertThat(patterns()).containsExactly(ReadingPattern.MANY_AT_ONCE);
	}

	@Test
	void takesNoNoticeOfTheSameNumberInHours() {
		slowly(4, TODAY);
		assertThat(patterns()).isEmpty();
	}

	@Test
	void noticesAFullBudgetOnThreeWorkingDaysInARowOverAWeekend() {
		slowly(5, LocalDate.of(2026, 2, 26));
		slowly(5, LocalDate.of(2026, 2, 27));
		assertThat(patterns()).isEmpty();
		slowly(5, LocalDate.of(2026, 3, 2));
		assertThat(patterns()).containsExactly(ReadingPattern.FULL_DAYS_IN_A_ROW);
	}

	@Test
	void takesNoNoticeOfFullDaysWithADayBetween() {
		slowly(5, LocalDate.of(2026, 3, 2));
		slowly(4, LocalDate.of(2026, 3, 3));
		slowly(5, LocalDate.of(2026, 3, 4));
		slowly(5, LocalDate.of(2026, 3, 5));
		assertThat(patterns()).isEmpty();
	}

	@Test
	void noticesWhoWalksThroughTheResultsAndStopsAtTheBudgetOfPages() {
		ProfileReading reading = reading(NINE);
		reading.readResults(this.sanne, 1).block();
		reading.readResults(this.sanne, 2).block();
		assertThat(patterns()).isEmpty();
		reading.readResults(this.sanne, 3).block();
		assertThat(patterns()).containsExactly(ReadingPattern.WALKS_THROUGH_RESULTS);
		reading.readResults(this.sanne, 1).block();
		assertThatExceptionOfType(ViewBudgetExhaustedException.class)
			.isThrownBy(() -> reading.readResults(this.pieter, 1).block())
			.extracting(ViewBudgetExhaustedException::kind)
			.isEqualTo(ViewBudgetExhaustedException.Kind.RESULTS);
		assertThat(patterns()).containsExactlyInAnyOrder(ReadingPattern.WALKS_THROUGH_RESULTS,
				ReadingPattern.RESULTS_USED_UP);
	}

	@Test
	void opensMoreProfilesAfterABudgetWasRaisedForTheDay() {
		openAll(NINE, 5);
		raise(TODAY, 2, "Banenmarkt op vrijdag");
		read(this.sanne, 5, NINE);
		read(this.pieter, 6, NINE);
		assertThatExceptionOfType(ViewBudgetExhaustedException.class).isThrownBy(() -> read(this.sanne, 7, NINE))
			.extracting(ViewBudgetExhaustedException::budget)
			.isEqualTo(7);
		await().untilAsserted(() -> assertThat(trayOf(this.sanne)).extracting(Notice::kind)
			.containsExactly(NoticeKind.VIEW_BUDGET_RAISED));
	}

	@Test
	void raisesABudgetForThatDayOnly() {
		raise(TODAY, 2, "Banenmarkt op vrijdag");
		openAll(NINE.plus(Duration.ofDays(1)), 5);
		assertThatExceptionOfType(ViewBudgetExhaustedException.class)
			.isThrownBy(() -> read(this.sanne, 5, NINE.plus(Duration.ofDays(1))));
	}

	@Test
	void countsARaiseOnceWhenTheFormIsSentTwiceAndAddsUpThoseOfTwoPeople() {
		Flux.merge(raised(TODAY, 2, "Banenmarkt", "a"), raised(TODAY, 2, "Banenmarkt", "a"),
				raised(TODAY, 3, "Extra vestiging", "b"))
			.blockLast(Duration.ofSeconds(30));
		ViewBudget budget = this.budgets.find(this.employer, TODAY).blockOptional().orElseThrow();
		assertThat(budget.extraProfiles()).isEqualTo(5);
		assertThat(budget.raises()).extracting((raise) -> raise.reason().value())
			.containsExactlyInAnyOrder("Banenmarkt", "Extra vestiging");
	}

	@Test
	void neverRaisesABudgetBeyondTheMostForADay() {
		raise(TODAY, ViewBudget.MOST_EXTRA, "Alles");
		raise(TODAY, 1, "En nog een");
		assertThat(this.budgets.find(this.employer, TODAY).blockOptional().orElseThrow().extraProfiles())
			.isEqualTo(ViewBudget.MOST_EXTRA);
	}

	private void raise(LocalDate day, int profiles, String reason) {
		raised(day, profiles, reason, "a").block();
	}

	private Mono<ViewBudget> raised(LocalDate day, int profiles, String reason, String by) {
		return this.budgets.raise(this.employer, day,
				new ViewBudget.Raise(profiles, new FreeText(reason), new AccountId(by), NINE));
	}

	private void openAll(Instant at, int count) {
		for (int talent = 0; talent < count; talent++) {
			read(this.sanne, talent, at);
		}
	}

	/** Opens profiles an hour apart. */
	private void slowly(int count, LocalDate day) {
		for (int talent = 0; talent < count; talent++) {
			read(this.sanne, talent, day.atTime(9 + talent, 0).atZone(ZONE).toInstant());
		}
	}

	private void read(Viewer.EmployerMember reader, int talent, Instant at) {
		reading(at).read(reader, this.people.get(talent), Tier.SEARCH, CONTEXT).block(Duration.ofSeconds(20));
	}

	private ProfileReading reading(Instant now) {
		Clock clock = Clock.fixed(now, ZONE);
		return new ProfileReading(this.views, this.budgets,
				new ReadingAlarm(this.views, this.alerts, this.talents, this.organisations, LIMITS, clock), LIMITS,
				clock);
	}

	private List<ProfileView> viewsOf(int talent) {
		return this.views.of(this.people.get(talent).id()).collectList().blockOptional().orElseThrow();
	}

	private List<ReadingPattern> patterns() {
		return alertsOf(this.organisation).stream()
			.filter((alert) -> alert.employer().equals(this.employer))
			.map(ReadingAlert::pattern)
			.toList();
	}

	private List<ReadingAlert> alertsOf(OrganisationId whose) {
		return this.alerts.list(new Reach.OfOrganisation(whose), 100).collectList().blockOptional().orElseThrow();
	}

	private List<Notice> trayOf(Viewer person) {
		return this.tray.latest(Permission.READ_OWN_TRAY.reach(person), 10).collectList().blockOptional().orElseThrow();
	}

	private Viewer.EmployerMember member(String name) {
		return new Viewer.EmployerMember(new AccountId(name + "-" + this.run), this.employer);
	}

	private Account account(Viewer.SignedIn person) {
		return new Account(person.account(), new EmailAddress(person.account() + "@werk.example"), "Iemand", person, 0);
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(new CoachId("coach-" + this.run));
		return new Talent(new TalentId(UUID.randomUUID().toString()), sample.code(), sample.coach(), this.organisation,
				sample.profile(), null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(),
				sample.confirmation(), null, 0);
	}

}

package nl.talentmarkt.marketplace.handover;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HandOverDeskTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private HandOverDesk desk;

	@Autowired
	private HandOvers handOvers;

	@Autowired
	private CaseloadMove move;

	@Autowired
	private InterestDesk interestDesk;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Tray tray;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach fatima = coach("fatima", "gemeente");

	private final Viewer.Coach karim = coach("karim", "gemeente");

	private final Viewer.Coach elsewhere = coach("elders", "stichting");

	private final Viewer.EmployerMember member = new Viewer.EmployerMember(new AccountId("sanne-" + this.run),
			new EmployerId("staal-" + this.run));

	private final Talent wanted = SampleTalents.visible(this.fatima.coach());

	private final Talent released = SampleTalents.visible(this.fatima.coach());

	private final Talent third = SampleTalents.visible(this.fatima.coach());

	private final Viewer.Talent yonas = new Viewer.Talent(new AccountId("yonas-" + this.run), this.wanted.id());

	@BeforeEach
	void people() {
		this.talents.addAll(List.of(this.wanted, this.released, this.third)).block(PATIENCE);
		this.coaches.addAll(Stream.of(this.fatima, this.karim, this.elsewhere).map(HandOverDeskTests::stored).toList())
			.blockLast(PATIENCE);
		this.employers
			.addAll(List.of(new Employer(this.member.employer(), "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(Stream.of(this.fatima, this.karim, this.member, this.yonas)
				.map((person) -> new Account(person.account(), new EmailAddress(person.account() + "@werk.example"),
						person.account().value(), person, 0))
				.toList())
			.blockLast(PATIENCE);
	}

	@Test
	void movesAWholeCaseloadWithItsOpenThreadsAndWhatWasReleased() {
		Interest open = express(this.wanted);
		Interest shown = express(this.released);
		this.coachDesk
			.answer(this.fatima, shown.id(),
					new CoachAnswer.ReleaseDetails(Release.TalentYes.IN_PERSON, Set.of(Release.DetailGroup.FIRST_NAME),
							null),
					Integer.MAX_VALUE)
			.block(PATIENCE);
		HandOver handOver = handOver(this.fatima, request(this.karim, null));
		assertThat(handOver.talents()).containsExactlyInAnyOrder(this.wanted.id(), this.released.id(), this.third.id());
		await().untilAsserted(() -> {
			assertThat(Stream.of(this.wanted, this.released, this.third).map(Talent::id).map(this::coachOf))
				.containsOnly(this.karim.coach());
			assertThat(Stream.of(open, shown).map(this::now).map(Interest::handler)).containsOnly(this.karim.coach());
		});
		assertThat(now(shown).releaseAt(SampleTalents.SHOWN_AT)).isPresent();
		assertThat(this.coachDesk
			.answer(this.fatima, open.id(), new CoachAnswer.AskTalent(Set.of(), false), Integer.MAX_VALUE)
			.block(PATIENCE)).isNull();
		assertThat(this.coachDesk
			.answer(this.karim, open.id(), new CoachAnswer.AskTalent(Set.of(), false), Integer.MAX_VALUE)
			.block(PATIENCE)).isNotNull();
	}

	@Test
	void tellsBothCoachesTheTalentAndTheEmployerEachOnce() {
		express(this.wanted);
		handOver(this.fatima, request(this.karim, null));
		await().untilAsserted(() -> {
			assertThat(told(this.karim)).containsExactly(NoticeKind.CASELOAD_RECEIVED);
			assertThat(told(this.fatima)).containsExactlyInAnyOrder(NoticeKind.INTEREST_EXPRESSED,
					NoticeKind.CASELOAD_HANDED_OVER);
			assertThat(told(this.yonas)).containsExactly(NoticeKind.COACH_CHANGED);
			assertThat(told(this.member)).containsExactly(NoticeKind.INTEREST_COACH_CHANGED);
		});
		assertThat(notices(this.member).getFirst().arguments()).containsExactly("Staalbouw", this.wanted.code().value(),
				"Coach " + this.karim.coach());
	}

	@Test
	void handsOverOnceHoweverOftenTheButtonIsPressed() {
		HandOverRequest request = request(this.karim, Set.of(this.third));
		Flux.range(0, 10)
			.flatMap((click) -> this.desk.handOver(this.fatima, request).subscribeOn(Schedulers.parallel()))
			.blockLast(PATIENCE);
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach()));
		assertThat(this.handOvers.list(new Reach.OfCoach(this.karim.coach()), 10).collectList().block(PATIENCE))
			.hasSize(1);
		assertThat(coachOf(this.wanted.id())).isEqualTo(this.fatima.coach());
		await().untilAsserted(() -> assertThat(told(this.karim)).containsExactly(NoticeKind.CASELOAD_RECEIVED));
	}

	@Test
	void bringsNobodyBackWhenTheSameEventComesAgainLater() {
		HandOver first = handOver(this.fatima, request(this.karim, Set.of(this.third)));
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach()));
		HandOverRequest back = new HandOverRequest(id(), this.karim.coach(), this.fatima.coach(), null, null);
		handOver(this.karim, back);
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.fatima.coach()));
		HandOverRequest on = request(this.karim, Set.of(this.third));
		handOver(this.fatima, on);
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach()));
		this.move.handle(event(first)).block(PATIENCE);
		assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach());
	}

	@Test
	void movesNobodyAgainWhoCameBackSinceWhenTheSameEventComesOnceMore() {
		HandOver first = handOver(this.fatima, request(this.karim, Set.of(this.third)));
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach()));
		handOver(this.karim, new HandOverRequest(id(), this.karim.coach(), this.fatima.coach(), null, null));
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.fatima.coach()));
		this.move.handle(event(first)).block(PATIENCE);
		assertThat(coachOf(this.third.id())).isEqualTo(this.fatima.coach());
		// A new decision does move the same talent once more.
		handOver(this.fatima, request(this.karim, Set.of(this.third)));
		await().untilAsserted(() -> assertThat(coachOf(this.third.id())).isEqualTo(this.karim.coach()));
	}

	@Test
	void movesTheRestWhenItBrokeOffHalfway() {
		List<Talent> caseload = List.of(this.wanted, this.released, this.third);
		HandOver handOver = new HandOver(id(), this.fatima.organisation(), this.fatima.coach(), this.karim.coach(),
				caseload.stream().map(Talent::id).toList(), null, this.fatima.account(), SampleTalents.SHOWN_AT, 0);
		// Stored as it stands when the application stopped after the first talent.
		this.talents
			.change(this.wanted.id(), (talent) -> talent.handOver(handOver.id(), handOver.from(), handOver.to()))
			.block(PATIENCE);
		this.handOvers.add(handOver).block(PATIENCE);
		await().untilAsserted(() -> assertThat(caseload.stream().map(Talent::id).map(this::coachOf))
			.containsOnly(this.karim.coach()));
		this.move.handle(event(handOver)).block(PATIENCE);
		assertThat(this.talents.find(this.wanted.id()).map(Talent::handOvers).block(PATIENCE))
			.containsExactly(handOver.id());
		await().untilAsserted(() -> assertThat(told(this.yonas)).containsExactly(NoticeKind.COACH_CHANGED));
	}

	@Test
	void takesNobodyElsesTalentsAndGivesNoneToAnotherOrganisation() {
		assertThat(this.desk.handOver(this.karim, request(this.elsewhere, null)).block(PATIENCE)).isNull();
		assertThat(this.desk.handOver(this.fatima, request(this.elsewhere, null)).block(PATIENCE)).isNull();
		assertThat(this.desk.handOver(this.fatima, request(this.fatima, null)).block(PATIENCE)).isNull();
		assertThat(this.desk.handOver(this.member, request(this.karim, null)).block(PATIENCE)).isNull();
		Viewer.Administrator stranger = new Viewer.Administrator(new AccountId("vreemd"),
				new OrganisationId("stichting"));
		assertThat(this.desk.handOver(stranger, request(this.karim, null)).block(PATIENCE)).isNull();
		assertThat(coachOf(this.wanted.id())).isEqualTo(this.fatima.coach());
	}

	@Test
	void letsTheOrganisationHandOverForACoachWhoLeft() {
		Viewer.Administrator administrator = new Viewer.Administrator(new AccountId("beheer-" + this.run),
				new OrganisationId("gemeente"));
		HandOver handOver = handOver(administrator, request(this.karim, null));
		await().untilAsserted(() -> assertThat(coachOf(this.wanted.id())).isEqualTo(this.karim.coach()));
		assertThat(this.handOvers.find(handOver.id(), Permission.HAND_OVER_CASELOAD.reach(this.karim)).block(PATIENCE))
			.isEqualTo(handOver);
		assertThat(
				this.handOvers.find(handOver.id(), Permission.HAND_OVER_CASELOAD.reach(this.elsewhere)).block(PATIENCE))
			.isNull();
	}

	@Test
	void followsTheTalentWhenAWishComesInWhileTheTalentMoves() {
		handOver(this.fatima, request(this.karim, Set.of(this.wanted)));
		Interest late = express(this.wanted);
		await().untilAsserted(() -> assertThat(now(late).coach()).isEqualTo(this.karim.coach()));
	}

	private HandOver handOver(Viewer.SignedIn person, HandOverRequest request) {
		return this.desk.handOver(person, request).blockOptional(PATIENCE).orElseThrow();
	}

	private HandOverRequest request(Viewer.Coach to, @Nullable Set<Talent> chosen) {
		return new HandOverRequest(id(), this.fatima.coach(), to.coach(),
				(chosen != null) ? Set.copyOf(chosen.stream().map(Talent::code).toList()) : null,
				new FreeText("Bel eerst."));
	}

	private static PublishedEvent event(HandOver handOver) {
		return new PublishedEvent("handOvers/" + handOver.id() + "/1", "handOvers", handOver.id().value(), 1,
				SampleTalents.SHOWN_AT, new CaseloadHandedOver(handOver.id()));
	}

	private static HandOverId id() {
		return new HandOverId(UUID.randomUUID().toString());
	}

	private Interest express(Talent talent) {
		return this.interestDesk
			.express(this.member, talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
					new FreeText("Graag kennismaken."))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Interest now(Interest interest) {
		return Objects.requireNonNull(this.interests.find(interest.id()).block(PATIENCE));
	}

	private CoachId coachOf(TalentId talent) {
		return this.talents.find(talent).map(Talent::coach).blockOptional(PATIENCE).orElseThrow();
	}

	private List<NoticeKind> told(Viewer.SignedIn person) {
		return notices(person).stream().map(Notice::kind).toList();
	}

	private List<Notice> notices(Viewer.SignedIn person) {
		Mono<List<Notice>> latest = this.tray.latest(Permission.READ_OWN_TRAY.reach(person), 20).collectList();
		return latest.blockOptional(PATIENCE).orElseThrow();
	}

	private Viewer.Coach coach(String name, String organisation) {
		return new Viewer.Coach(new AccountId(name + "-" + this.run), new CoachId(name + "-" + this.run),
				new OrganisationId(organisation));
	}

	private static Coach stored(Viewer.Coach coach) {
		return new Coach(coach.coach(), coach.organisation(), "Coach " + coach.coach(), "jobcoach",
				new EmailAddress(coach.coach() + "@werk.example"), null, null, List.of(), 0);
	}

}

package nl.talentmarkt.marketplace.nomination;

import java.time.Duration;
import java.time.Instant;
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
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.EmployerShutOutException;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.nomination.NominationRefusedException.Cause;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class NominationDeskTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final FreeText TEXT = new FreeText("Deze mensen passen bij u.");

	@Autowired
	private NominationDesk desk;

	@Autowired
	private Nominations nominations;

	@Autowired
	private NominationFulfilment fulfilment;

	@Autowired
	private InterestDesk interestDesk;

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Tray tray;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach coach = new Viewer.Coach(new AccountId("fatima-" + this.run),
			new CoachId("fatima-" + this.run), new OrganisationId("gemeente"));

	private final Viewer.EmployerMember sanne = member("sanne");

	private final Viewer.EmployerMember jan = member("jan");

	private final Talent first = SampleTalents.visible(this.coach.coach());

	private final Talent second = SampleTalents.visible(this.coach.coach());

	private final Talent hidden = SampleTalents.visible(this.coach.coach()).withdrawConfirmation().aggregate();

	private final Talent others = SampleTalents.visible(new CoachId("een-ander"));

	@BeforeEach
	void people() {
		this.talents.addAll(List.of(this.first, this.second, this.hidden, this.others)).block(PATIENCE);
		this.employers
			.addAll(List.of(new Employer(this.sanne.employer(), "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(Stream.of(this.coach, this.sanne, this.jan)
				.map((person) -> new Account(person.account(), new EmailAddress(person.account() + "@werk.example"),
						person.account().value(), person, 0))
				.toList())
			.blockLast(PATIENCE);
	}

	@Test
	void proposesNobodyToAnEmployerWhoIsShutOut() {
		this.employers
			.change(this.sanne.employer(),
					(employer) -> employer.block(new AccountId("nadia"), Instant.EPOCH, new FreeText("Belde mensen.")))
			.block(PATIENCE);
		NominationRequest request = request(this.first.code());
		assertThatExceptionOfType(EmployerShutOutException.class).isThrownBy(() -> nominate(request));
		assertThat(this.nominations.find(request.id()).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void beginsAnInterestForEachTalentAndTellsEveryMemberOnce() {
		Nomination nomination = nominate(request(this.first.code(), this.second.code()));
		Nomination fulfilled = fulfilled(nomination.id());
		assertThat(fulfilled.proposals()).allSatisfy((proposal) -> {
			Interest interest = this.interests.find(Objects.requireNonNull(proposal.interest()))
				.blockOptional(PATIENCE)
				.orElseThrow();
			assertThat(interest.state()).isEqualTo(InterestState.EMPLOYER_ASKED);
			assertThat(interest.talent()).isEqualTo(proposal.talent());
			assertThat(interest.origin().way()).isEqualTo(Origin.Way.NOMINATION);
			assertThat(interest.handler()).isEqualTo(this.coach.coach());
		});
		await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(told(this.sanne)).containsExactly(NoticeKind.TALENTS_NOMINATED);
			assertThat(told(this.jan)).containsExactly(NoticeKind.TALENTS_NOMINATED);
		});
		assertThat(notices(this.sanne).getFirst().path()).isEqualTo("/voorstellen/" + nomination.id());
		assertThat(notices(this.sanne).getFirst().arguments()).noneMatch((text) -> text.contains("Yonas"));
	}

	@Test
	void proposesOnceHoweverOftenTheButtonIsPressed() {
		NominationRequest request = request(this.first.code());
		Flux.range(0, 10)
			.flatMap((click) -> this.desk.nominate(this.coach, request).subscribeOn(Schedulers.parallel()))
			.blockLast(PATIENCE);
		fulfilled(request.id());
		assertThat(threads()).singleElement().satisfies((interest) -> assertThat(interest.messages()).hasSize(1));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(told(this.sanne)).containsExactly(NoticeKind.TALENTS_NOMINATED));
	}

	@Test
	void joinsAThreadThatIsOpenOnceAlsoWhenTheEventComesAgain() {
		Interest open = this.interestDesk
			.express(this.sanne, this.first.code(), Origin.of(Origin.Way.SEARCH), MeetingWish.AT_WORKPLACE,
					new FreeText("Graag kennismaken."))
			.blockOptional(PATIENCE)
			.orElseThrow();
		Nomination nomination = new Nomination(new NominationId(UUID.randomUUID().toString()), this.coach.coach(),
				this.coach.organisation(), this.coach.account(), this.sanne.employer(),
				List.of(new Nomination.Proposal(this.first.id(), this.first.code(), null)), MeetingWish.AT_WORKPLACE,
				null, TEXT, SampleTalents.SHOWN_AT, null, 0);
		this.nominations.add(nomination).block(PATIENCE);
		assertThat(fulfilled(nomination.id()).proposals().getFirst().interest()).isEqualTo(open.id());
		this.interestDesk.write(this.sanne, open.id(), new FreeText("Dank u.")).block(PATIENCE);
		unmark(nomination.id());
		redeliver(nomination.id());
		assertThat(texts(open)).containsOnlyOnce(TEXT.value());
		assertThat(threads()).hasSize(1);
	}

	@Test
	void goesOnWhereItStoppedAfterACrash() {
		Nomination nomination = nominate(request(this.first.code(), this.second.code()));
		fulfilled(nomination.id());
		unmark(nomination.id());
		redeliver(nomination.id());
		assertThat(fulfilled(nomination.id()).proposals()).noneMatch((proposal) -> proposal.interest() == null);
		assertThat(threads()).hasSize(2).allSatisfy((interest) -> assertThat(interest.messages()).hasSize(1));
	}

	/** As if the crash came before it was kept that everything is done. */
	private void unmark(NominationId id) {
		this.nominations
			.change(id,
					(done) -> Change.of(new Nomination(done.id(), done.coach(), done.organisation(), done.by(),
							done.employer(), done.proposals(), done.wish(), done.offer(), done.message(), done.at(),
							null, done.version()), new TalentsNominated(new NominationId("een-ander"))))
			.block(PATIENCE);
	}

	@Test
	void refusesWhoIsNotVisibleOrNotOfTheCaseloadAndNamesThem() {
		assertThatExceptionOfType(NominationRefusedException.class)
			.isThrownBy(() -> nominate(request(this.first.code(), this.hidden.code(), this.others.code())))
			.satisfies((refused) -> {
				assertThat(refused.why()).isEqualTo(Cause.NOT_VISIBLE);
				assertThat(refused.talents()).containsExactlyInAnyOrder(this.hidden.code(), this.others.code());
			});
		assertThat(threads()).isEmpty();
	}

	@Test
	void refusesAnEmployerOrOfferThatIsNotThere() {
		NominationRequest known = request(this.first.code());
		assertThatExceptionOfType(NominationRefusedException.class)
			.isThrownBy(() -> nominate(new NominationRequest(known.id(), new EmployerId("bestaat-niet"),
					known.talents(), known.wish(), null, TEXT)))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Cause.UNKNOWN_EMPLOYER));
		assertThatExceptionOfType(NominationRefusedException.class)
			.isThrownBy(() -> nominate(new NominationRequest(known.id(), known.employer(), known.talents(),
					known.wish(), new OfferId("van-een-ander"), TEXT)))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(Cause.UNKNOWN_OFFER));
	}

	@Test
	void passesOverWhoWasHiddenMeanwhileAndTellsNobodyOfNobody() {
		this.talents.change(this.first.id(), Talent::withdrawConfirmation).block(PATIENCE);
		Nomination nomination = new Nomination(new NominationId(UUID.randomUUID().toString()), this.coach.coach(),
				this.coach.organisation(), this.coach.account(), this.sanne.employer(),
				List.of(new Nomination.Proposal(this.first.id(), this.first.code(), null)), MeetingWish.AT_WORKPLACE,
				null, TEXT, SampleTalents.SHOWN_AT, null, 0);
		this.nominations.add(nomination).block(PATIENCE);
		assertThat(fulfilled(nomination.id()).proposals().getFirst().interest()).isNull();
		assertThat(threads()).isEmpty();
		nominate(request(this.second.code()));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(told(this.sanne)).containsExactly(NoticeKind.TALENTS_NOMINATED));
	}

	@Test
	void isFoundByItsCoachAndByTheEmployerAndNobodyElse() {
		Nomination nomination = nominate(request(this.first.code()));
		assertThat(find(nomination, Permission.FOLLOW_INTERESTS.reach(this.coach))).isNotNull();
		assertThat(find(nomination, Permission.FOLLOW_INTERESTS.reach(this.sanne))).isNotNull();
		assertThat(find(nomination, new Reach.OfEmployer(new EmployerId("een-ander")))).isNull();
		assertThat(find(nomination, new Reach.OfCoach(new CoachId("een-ander")))).isNull();
		assertThat(find(nomination, new Reach.OfOrganisation(this.coach.organisation()))).isNull();
		Viewer.Coach another = new Viewer.Coach(new AccountId("ander"), new CoachId("een-ander"),
				this.coach.organisation());
		NominationRequest stolen = new NominationRequest(nomination.id(), this.sanne.employer(),
				Set.of(this.others.code()), MeetingWish.AT_WORKPLACE, null, TEXT);
		assertThat(this.desk.nominate(another, stolen).block(PATIENCE)).isNull();
	}

	private @Nullable Nomination find(Nomination nomination, Reach reach) {
		return this.nominations.find(nomination.id(), reach).block(PATIENCE);
	}

	private Nomination nominate(NominationRequest request) {
		return this.desk.nominate(this.coach, request).blockOptional(PATIENCE).orElseThrow();
	}

	private Nomination fulfilled(NominationId id) {
		await().atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(this.nominations.find(id).blockOptional(PATIENCE).orElseThrow().fulfilledAt())
						.isNotNull());
		return this.nominations.find(id).blockOptional(PATIENCE).orElseThrow();
	}

	private void redeliver(NominationId id) {
		this.fulfilment
			.handle(new PublishedEvent("nominations/" + id + "/1", "nominations", id.value(), 1, SampleTalents.SHOWN_AT,
					new TalentsNominated(id)))
			.block(PATIENCE);
	}

	private NominationRequest request(TalentCode... codes) {
		return new NominationRequest(new NominationId(UUID.randomUUID().toString()), this.sanne.employer(),
				Set.of(codes), MeetingWish.AT_WORKPLACE, null, TEXT);
	}

	private List<Interest> threads() {
		return this.interests.list(new Reach.OfEmployer(this.sanne.employer()), 100)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private List<String> texts(Interest interest) {
		return this.interests.find(interest.id())
			.blockOptional(PATIENCE)
			.orElseThrow()
			.messages()
			.stream()
			.map(Message::text)
			.map(FreeText::value)
			.toList();
	}

	private List<NoticeKind> told(Viewer.SignedIn person) {
		return notices(person).stream().map(Notice::kind).toList();
	}

	private List<Notice> notices(Viewer.SignedIn person) {
		return this.tray.latest(Permission.READ_OWN_TRAY.reach(person), 20)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Viewer.EmployerMember member(String name) {
		return new Viewer.EmployerMember(new AccountId(name + "-" + this.run), new EmployerId("staal-" + this.run));
	}

}

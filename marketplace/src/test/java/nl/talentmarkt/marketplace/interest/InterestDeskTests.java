package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class InterestDeskTests extends Repositories {

	private static final FreeText TEXT = new FreeText("Graag kennismaken.");

	@Autowired
	private InterestDesk desk;

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

	private final Viewer.EmployerMember member = new Viewer.EmployerMember(new AccountId("sanne-" + this.run),
			new EmployerId("staal-" + this.run));

	private final Viewer.Coach coach = new Viewer.Coach(new AccountId("fatima-" + this.run),
			new CoachId("fatima-" + this.run), new OrganisationId("gemeente"));

	private final Talent talent = SampleTalents.visible(this.coach.coach());

	@BeforeEach
	void people() {
		this.talents.addAll(List.of(this.talent)).block();
		this.employers
			.addAll(List
				.of(new Employer(this.member.employer(), "Staalbouw Zonder Naam", Sector.MANUFACTURING, "Amersfoort",
						new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast();
		this.accounts.addAll(List.of(
				new Account(this.member.account(), new EmailAddress("sanne-" + this.run + "@werk.example"), "Sanne",
						this.member, 0),
				new Account(this.coach.account(), new EmailAddress("fatima-" + this.run + "@gemeente.example"),
						"Fatima", this.coach, 0)))
			.blockLast();
	}

	@Test
	void bringsAnEmployersWishToTheCoachOfTheTalent() {
		Interest interest = express(TEXT);
		assertThat(interest.coach()).isEqualTo(this.coach.coach());
		assertThat(this.interests.find(interest.id(), Permission.ANSWER_INTEREST.reach(this.coach)).block())
			.isEqualTo(interest);
		await().untilAsserted(() -> assertThat(trayOf(this.coach)).extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_EXPRESSED));
		assertThat(trayOf(this.coach).getFirst().arguments()).containsExactly("Staalbouw Zonder Naam",
				this.talent.code().value());
		assertThat(trayOf(this.member)).isEmpty();
	}

	@Test
	void keepsOneOpenThreadHoweverOftenAndHoweverFastAnEmployerAsks() {
		Flux.fromStream(IntStream.range(0, 20).boxed())
			.flatMap((number) -> Mono
				.defer(() -> this.desk.express(this.member, this.talent.code(), MeetingWish.VIDEO_CALL,
						new FreeText("Bericht " + number)))
				.subscribeOn(Schedulers.parallel()), 20)
			.blockLast(Duration.ofSeconds(30));
		List<Interest> threads = this.interests.list(new Reach.OfEmployer(this.member.employer()), 100)
			.collectList()
			.block();
		assertThat(threads).hasSize(1);
		assertThat(threads.getFirst().messages()).hasSize(20);
	}

	@Test
	void findsNobodyWhoIsNotVisible() {
		this.talents
			.change(this.talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		assertThat(this.desk.express(this.member, this.talent.code(), MeetingWish.AT_COACH, TEXT).block()).isNull();
	}

	@Test
	void letsOnlyTheTalentsOwnCoachAnswer() {
		Interest interest = express(TEXT);
		Viewer.Coach another = new Viewer.Coach(new AccountId("x"), new CoachId("x"), new OrganisationId("gemeente"));
		assertThat(this.desk.answer(another, interest.id(), new CoachAnswer.AskTalent()).block()).isNull();
		assertThat(this.desk.answer(this.coach, interest.id(), new CoachAnswer.AskTalent()).block()).isNotNull();
	}

	@Test
	void tellsTheSecondOfTwoAnswersThatSomebodyWasFirst() {
		Interest interest = express(TEXT);
		CoachAnswer release = new CoachAnswer.ReleaseDetails(Release.TalentYes.IN_PERSON,
				Set.of(Release.DetailGroup.FIRST_NAME), null);
		this.desk.answer(this.coach, interest.id(), release).block();
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> this.desk.answer(this.coach, interest.id(), release).block());
		assertThat(this.interests.find(interest.id()).blockOptional().orElseThrow().steps()).hasSize(2);
	}

	@Test
	void tellsTheEmployerOfADeclineButNotWhy() {
		Interest interest = express(TEXT);
		this.desk.answer(this.coach, interest.id(), new CoachAnswer.Decline(DeclineReason.ALREADY_PLACED)).block();
		await().untilAsserted(() -> assertThat(trayOf(this.member)).extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_DECLINED));
		assertThat(trayOf(this.member).toString()).doesNotContain("PLACED");
	}

	@Test
	void releasesNothingOfATalentWhoWithdrewAndSendsTheEmployerNowhere() {
		Interest interest = express(TEXT);
		this.talents
			.change(this.talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		CoachAnswer release = new CoachAnswer.ReleaseDetails(Release.TalentYes.IN_PERSON,
				Set.of(Release.DetailGroup.FIRST_NAME), null);
		assertThatExceptionOfType(TalentHiddenException.class)
			.isThrownBy(() -> this.desk.answer(this.coach, interest.id(), release).block());
		this.desk.answer(this.coach, interest.id(), new CoachAnswer.AskTalent()).block();
		this.desk.answer(this.coach, interest.id(), new CoachAnswer.Decline(DeclineReason.OTHER)).block();
		await().untilAsserted(() -> assertThat(trayOf(this.member)).extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_DECLINED));
	}

	@Test
	void allowsANewInterestOnceTheFirstOneEnded() {
		Interest first = express(TEXT);
		this.desk.withdraw(this.member, first.id()).block();
		assertThat(express(TEXT).id()).isNotEqualTo(first.id());
	}

	@Test
	void hidesAnEmployersThreadsFromEveryOtherEmployer() {
		Interest interest = express(TEXT);
		assertThat(this.interests.find(interest.id(), new Reach.OfEmployer(new EmployerId("another"))).block())
			.isNull();
		assertThat(this.interests.find(interest.id(), new Reach.Nothing()).block()).isNull();
		assertThat(this.interests.list(new Reach.OfEmployer(new EmployerId("another")), 10).collectList().block())
			.isEmpty();
	}

	private Interest express(FreeText text) {
		return this.desk.express(this.member, this.talent.code(), MeetingWish.AT_WORKPLACE, text)
			.blockOptional()
			.orElseThrow();
	}

	private List<Notice> trayOf(Viewer person) {
		return this.tray.latest(Permission.READ_OWN_TRAY.reach(person), 10).collectList().blockOptional().orElseThrow();
	}

}

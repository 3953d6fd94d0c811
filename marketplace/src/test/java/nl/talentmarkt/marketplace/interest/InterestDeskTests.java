package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
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

	private static final CoachAnswer ASK = new CoachAnswer.AskTalent(Set.of(Release.DetailGroup.FIRST_NAME), false);

	@Autowired
	private InterestDesk desk;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private TalentDesk talentDesk;

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

	@Autowired
	private Coaches coaches;

	@Autowired
	private ReplyClocks clocks;

	@Autowired
	private InterestProperties properties;

	@Autowired
	private Clock clock;

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
				.defer(() -> this.desk.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE),
						MeetingWish.VIDEO_CALL, new FreeText("Bericht " + number)))
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
		assertThat(this.desk
			.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_COACH, TEXT)
			.block()).isNull();
	}

	@Test
	void letsOnlyTheTalentsOwnCoachAnswer() {
		Interest interest = express(TEXT);
		Viewer.Coach another = new Viewer.Coach(new AccountId("x"), new CoachId("x"), new OrganisationId("gemeente"));
		assertThat(this.coachDesk.answer(another, interest.id(), ASK, Integer.MAX_VALUE).block()).isNull();
		assertThat(this.coachDesk.answer(this.coach, interest.id(), ASK, Integer.MAX_VALUE).block()).isNotNull();
	}

	@Test
	void tellsTheSecondOfTwoCoachesWhoWasFirstAndForgivesASecondClick() {
		coaches(new Absence(LocalDate.now(this.clock).minusDays(1), LocalDate.now(this.clock).plusDays(1),
				colleague().coach()));
		Interest interest = express(TEXT);
		CoachAnswer release = new CoachAnswer.ReleaseDetails(Release.TalentYes.IN_PERSON,
				Set.of(Release.DetailGroup.FIRST_NAME), null);
		this.coachDesk.answer(this.coach, interest.id(), release, Integer.MAX_VALUE).block();
		this.coachDesk.answer(this.coach, interest.id(), release, Integer.MAX_VALUE).block();
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> this.coachDesk.answer(colleague(), interest.id(), release, Integer.MAX_VALUE).block())
			.satisfies((refused) -> assertThat(refused.coach()).contains(this.coach.coach()));
		assertThat(this.interests.find(interest.id()).blockOptional().orElseThrow().steps()).hasSize(2);
	}

	@Test
	void opensNothingUntilTheTalentAgreesAndClosesItForGoodWhenTheTalentWithdraws() {
		Interest interest = express(TEXT);
		Reach reach = new Reach.OfTalent(this.talent.id());
		this.coachDesk
			.answer(this.coach, interest.id(),
					new CoachAnswer.AskTalent(
							Set.of(Release.DetailGroup.FIRST_NAME, Release.DetailGroup.CURRICULUM_VITAE), true),
					Integer.MAX_VALUE)
			.block();
		this.talentDesk
			.answer(reach, interest.id(), 1, TalentQuestion.Answer.YES, Set.of(Release.DetailGroup.FIRST_NAME))
			.block();
		assertThat(stored(interest).release()).isNotNull()
			.extracting(Release::groups)
			.isEqualTo(Set.of(Release.DetailGroup.FIRST_NAME));
		this.talents
			.change(this.talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		await().untilAsserted(() -> assertThat(stored(interest).release()).isNull());
		assertThat(stored(interest).state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(stored(interest).reply()).isNotNull();
	}

	@Test
	void cancelsAMeetingForWhichNothingWasReleasedWhenTheTalentWithdraws() {
		Interest interest = express(TEXT);
		this.coachDesk.answer(this.coach, interest.id(), meeting(), Integer.MAX_VALUE).block();
		this.talents
			.change(this.talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		await().untilAsserted(() -> assertThat(stored(interest).state()).isEqualTo(InterestState.WITH_COACH));
		assertThat(stored(interest).meetings()).noneMatch(Meeting::stands);
		assertThat(stored(interest).agreement()).isNull();
		await().untilAsserted(
				() -> assertThat(trayOf(this.member)).extracting(Notice::kind).contains(NoticeKind.MEETING_CANCELLED));
		assertThatExceptionOfType(TalentHiddenException.class)
			.isThrownBy(() -> this.coachDesk.answer(this.coach, interest.id(), meeting(), Integer.MAX_VALUE).block());
	}

	@Test
	void countsNoYesAnyMoreThatTheTalentGaveBeforeWithdrawing() {
		Interest interest = express(TEXT);
		this.coachDesk.answer(this.coach, interest.id(), ASK, Integer.MAX_VALUE).block();
		this.talentDesk
			.answer(new Reach.OfTalent(this.talent.id()), interest.id(), 1, TalentQuestion.Answer.YES,
					Set.of(Release.DetailGroup.FIRST_NAME))
			.block();
		assertThat(stored(interest).agreement()).isNotNull();
		int steps = stored(interest).steps().size();
		this.talents
			.change(this.talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		await().untilAsserted(() -> assertThat(stored(interest).agreement()).isNull());
		assertThatExceptionOfType(QuestionClosedException.class).isThrownBy(
				() -> this.talentDesk
					.answer(new Reach.OfTalent(this.talent.id()), interest.id(), 1, TalentQuestion.Answer.YES,
							Set.of(Release.DetailGroup.FIRST_NAME))
					.block());
		assertThat(stored(interest).seenBy(Party.EMPLOYER).steps()).as("what the employer can see of it")
			.hasSize(steps);
	}

	private CoachAnswer meeting() {
		MeetingPlan plan = new MeetingPlan(Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(1),
				new FreeText("Stationsplein 3"), null, Set.of(), null);
		return new CoachAnswer.ProposeMeeting(Release.TalentYes.IN_PERSON, Set.of(), plan, null);
	}

	@Test
	void showsNeitherSideWhatTheOtherAnswered() {
		Interest interest = express(TEXT);
		this.coachDesk.answer(this.coach, interest.id(), ASK, Integer.MAX_VALUE).block();
		this.talentDesk
			.answer(new Reach.OfTalent(this.talent.id()), interest.id(), 1, TalentQuestion.Answer.NO, Set.of())
			.block();
		Interest seen = this.interests.find(interest.id(), new Reach.OfEmployer(this.member.employer()))
			.blockOptional()
			.orElseThrow();
		assertThat(seen.state()).isEqualTo(InterestState.DECLINED);
		assertThat(seen.toString()).doesNotContain("NO]").doesNotContain("TalentAnswered");
		await().untilAsserted(() -> assertThat(trayOf(this.member)).extracting(Notice::kind)
			.containsExactlyInAnyOrder(NoticeKind.INTEREST_TALENT_ASKED, NoticeKind.INTEREST_DECLINED));
	}

	@Test
	void recordsTheNoThatACoachHeardAndTellsEverybodyButThatCoach() {
		coaches(null);
		Viewer.Talent person = new Viewer.Talent(new AccountId("yonas-" + this.run), this.talent.id());
		this.accounts
			.addAll(List.of(new Account(person.account(), new EmailAddress("yonas-" + this.run + "@post.example"),
					"Yonas", person, 0)))
			.blockLast();
		Interest interest = handedToColleague();
		CoachAnswer no = new CoachAnswer.TalentSaidNo();
		this.coachDesk.answer(this.coach, interest.id(), no, Integer.MAX_VALUE).block();
		this.coachDesk.answer(this.coach, interest.id(), no, Integer.MAX_VALUE).block();
		assertThat(stored(interest).state()).isEqualTo(InterestState.DECLINED);
		assertThat(stored(interest).lastMove()).isInstanceOfSatisfying(Step.TalentAnswered.class,
				(answered) -> assertThat(answered.heardBy()).isEqualTo(this.coach.coach()));
		assertThatExceptionOfType(AlreadyAnsweredException.class)
			.isThrownBy(() -> this.coachDesk.answer(colleague(), interest.id(), no, Integer.MAX_VALUE).block())
			.satisfies((refused) -> assertThat(refused.coach()).contains(this.coach.coach()));
		await().untilAsserted(() -> assertThat(trayOf(colleague())).extracting(Notice::kind)
			.containsExactlyInAnyOrder(NoticeKind.INTEREST_PASSED_ON, NoticeKind.INTEREST_TALENT_SAID_NO));
		await().untilAsserted(
				() -> assertThat(trayOf(this.member)).extracting(Notice::kind).contains(NoticeKind.INTEREST_DECLINED));
		await().untilAsserted(
				() -> assertThat(trayOf(person)).extracting(Notice::kind).containsExactly(NoticeKind.INTEREST_ENDED));
		assertThat(trayOf(this.coach)).extracting(Notice::kind).doesNotContain(NoticeKind.INTEREST_TALENT_SAID_NO);
	}

	@Test
	void tellsTheEmployerNothingWhenACoachHeardThatTheTalentWantsToTalkFirst() {
		coaches(null);
		Interest interest = handedToColleague();
		CoachAnswer talk = new CoachAnswer.TalentWantsToTalk();
		this.coachDesk.answer(this.coach, interest.id(), talk, Integer.MAX_VALUE).block();
		assertThat(stored(interest).state()).isEqualTo(InterestState.WITH_COACH);
		await().untilAsserted(() -> assertThat(trayOf(colleague())).extracting(Notice::kind)
			.contains(NoticeKind.INTEREST_TALENT_WANTS_TO_TALK));
		assertThat(trayOf(this.coach)).extracting(Notice::kind)
			.doesNotContain(NoticeKind.INTEREST_TALENT_WANTS_TO_TALK);
		Interest seen = this.interests.find(interest.id(), new Reach.OfEmployer(this.member.employer()))
			.blockOptional()
			.orElseThrow();
		assertThat(seen.lastMove()).isInstanceOfSatisfying(Step.TalentAnswered.class, (answered) -> {
			assertThat(answered.answer()).isNull();
			assertThat(answered.heardBy()).isNull();
		});
		assertThat(trayOf(this.member)).extracting(Notice::kind).containsExactly(NoticeKind.INTEREST_COLLEAGUE_ANSWERS);
	}

	private Interest handedToColleague() {
		Interest interest = express(TEXT);
		this.coachDesk
			.answer(this.coach, interest.id(), new CoachAnswer.HandOver(colleague().coach()), Integer.MAX_VALUE)
			.block();
		return interest;
	}

	@Test
	void takesATalentsWishAndAnEmployersWishForOneThread() {
		Viewer.Talent person = new Viewer.Talent(new AccountId("talent-" + this.run), this.talent.id());
		Interest wished = this.desk
			.wish(person, this.talent.code(), this.member.employer(), null, MeetingWish.AT_WORKPLACE,
					Set.of(Release.DetailGroup.FIRST_NAME), new FreeText("Ik wil hier graag werken."))
			.blockOptional()
			.orElseThrow();
		assertThat(express(TEXT).id()).isEqualTo(wished.id());
		Interest seen = this.interests.find(wished.id(), new Reach.OfEmployer(this.member.employer()))
			.blockOptional()
			.orElseThrow();
		assertThat(seen.messages()).extracting(Message::text).containsExactly(TEXT);
		assertThat(stored(wished).messages()).hasSize(2);
	}

	@Test
	void tellsTheEmployerOfADeclineButNotWhy() {
		Interest interest = express(TEXT);
		this.coachDesk
			.answer(this.coach, interest.id(), new CoachAnswer.Decline(DeclineReason.ALREADY_PLACED), Integer.MAX_VALUE)
			.block();
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
			.isThrownBy(() -> this.coachDesk.answer(this.coach, interest.id(), release, Integer.MAX_VALUE).block());
		this.coachDesk.answer(this.coach, interest.id(), ASK, Integer.MAX_VALUE).block();
		this.coachDesk
			.answer(this.coach, interest.id(), new CoachAnswer.Decline(DeclineReason.OTHER), Integer.MAX_VALUE)
			.block();
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

	@Test
	void bringsAWishToWhoStandsInWhileTheCoachIsAway() {
		coaches(new Absence(LocalDate.now(this.clock).minusDays(1), LocalDate.now(this.clock).plusDays(1),
				colleague().coach()));
		Interest interest = express(TEXT);
		assertThat(interest.handler()).isEqualTo(colleague().coach());
		await().untilAsserted(() -> assertThat(trayOf(colleague())).extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_EXPRESSED));
		assertThat(this.coachDesk.answer(colleague(), interest.id(), ASK, Integer.MAX_VALUE).block()).isNotNull();
	}

	@Test
	void handsOverToAColleagueAndToNobodyOutsideTheOrganisation() {
		coaches(null);
		Interest interest = express(TEXT);
		assertThat(this.coachDesk
			.answer(this.coach, interest.id(), new CoachAnswer.HandOver(colleague().coach()), Integer.MAX_VALUE)
			.block()).extracting(Interest::handler).isEqualTo(colleague().coach());
		await().untilAsserted(() -> assertThat(trayOf(colleague())).extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_PASSED_ON));
		assertThatExceptionOfType(NoColleagueException.class).isThrownBy(
				() -> this.coachDesk
					.answer(this.coach, interest.id(), new CoachAnswer.HandOver(new CoachId("elsewhere-" + this.run)),
							Integer.MAX_VALUE)
					.block());
	}

	@Test
	void movesOnWhatNobodyAnswersOnceHoweverManyInstancesLook() {
		coaches(null);
		Interest interest = express(TEXT);
		look(nextOn(interest.id()));
		look(nextOn(interest.id()));
		assertThat(this.interests.find(interest.id()).block()).extracting(Interest::handler)
			.isEqualTo(colleague().coach());
		look(nextOn(interest.id()));
		Interest left = this.interests.find(interest.id()).blockOptional().orElseThrow();
		assertThat(left.steps()).extracting((step) -> step.getClass().getSimpleName())
			.containsExactly("Expressed", "Reminded", "PassedOn", "LeftUnanswered");
		Reach organisation = new Reach.OfOrganisation(this.coach.organisation());
		assertThat(this.interests.leftUnanswered(organisation).collectList().block()).contains(left);
		Viewer.Administrator administrator = new Viewer.Administrator(new AccountId("beheer"),
				this.coach.organisation());
		assertThat(this.coachDesk.assign(administrator, interest.id(), this.coach.coach()).block())
			.extracting(Interest::handler)
			.isEqualTo(this.coach.coach());
	}

	@Test
	void passesOnWhatWaitsForACoachWhoFallsIll() {
		coaches(null);
		Interest interest = express(TEXT);
		this.coaches
			.change(this.coach.coach(),
					(found) -> found.beAway(new Absence(LocalDate.now(this.clock),
							LocalDate.now(this.clock).plusDays(3), colleague().coach()), LocalDate.now(this.clock)))
			.block();
		look(LocalDate.now(this.clock));
		assertThat(this.interests.find(interest.id()).block()).extracting(Interest::handler)
			.isEqualTo(colleague().coach());
	}

	private Interest stored(Interest interest) {
		return this.interests.find(interest.id()).blockOptional().orElseThrow();
	}

	private LocalDate nextOn(InterestId id) {
		return this.interests.find(id)
			.mapNotNull(Interest::reply)
			.mapNotNull(ReplyTerm::nextOn)
			.blockOptional(Duration.ofSeconds(10))
			.orElseThrow();
	}

	/** Two instances at once: each step is made once. */
	private void look(LocalDate day) {
		Clock clock = Clock.fixed(day.atTime(10, 0).atZone(this.clock.getZone()).toInstant(), this.clock.getZone());
		ReplyWatch watch = new ReplyWatch(this.interests, this.coaches, this.clocks, this.properties, clock);
		Flux.merge(watch.look().subscribeOn(Schedulers.parallel()), watch.look().subscribeOn(Schedulers.parallel()))
			.blockLast(Duration.ofSeconds(30));
	}

	private Viewer.Coach colleague() {
		return new Viewer.Coach(new AccountId("karim-" + this.run), new CoachId("karim-" + this.run),
				this.coach.organisation());
	}

	private void coaches(@Nullable Absence absence) {
		this.coaches.addAll(List.of(
				named(this.coach.coach(), this.coach.organisation(), (absence != null) ? List.of(absence) : List.of()),
				named(colleague().coach(), this.coach.organisation(), List.of()),
				named(new CoachId("elsewhere-" + this.run), new OrganisationId("elders"), List.of())))
			.blockLast();
		this.accounts
			.addAll(List.of(new Account(colleague().account(),
					new EmailAddress("karim-" + this.run + "@gemeente.example"), "Karim", colleague(), 0)))
			.blockLast();
	}

	private Coach named(CoachId id, OrganisationId organisation, List<Absence> absences) {
		return new Coach(id, organisation, "Een coach", "jobcoach", new EmailAddress(id + "@gemeente.example"), null,
				id.equals(this.coach.coach()) ? colleague().coach() : null, absences, 0);
	}

	private Interest express(FreeText text) {
		return this.desk
			.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE, text)
			.blockOptional()
			.orElseThrow();
	}

	private List<Notice> trayOf(Viewer person) {
		return this.tray.latest(Permission.READ_OWN_TRAY.reach(person), 10).collectList().blockOptional().orElseThrow();
	}

}

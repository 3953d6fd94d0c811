package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
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
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.notification.Notices;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class InterestNoticesTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final ReplyClock REPLY_CLOCK = new ReplyClock(ReplyPolicy.DEFAULT, ZoneId.of("Europe/Amsterdam"));

	@Autowired
	private Notices notices;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private Interests interests;

	@Autowired
	private Tray tray;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.EmployerMember member = new Viewer.EmployerMember(new AccountId("sanne-" + this.run),
			new EmployerId("staal-" + this.run));

	private final Viewer.Coach coach = coach("fatima");

	private final Viewer.Coach colleague = coach("karim");

	private final Talent talent = SampleTalents.visible(this.coach.coach());

	private Interest interest;

	@BeforeEach
	void anOpenInterest() {
		this.talents.addAll(List.of(this.talent)).block(PATIENCE);
		this.employers
			.addAll(List.of(new Employer(this.member.employer(), "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(Stream.<Viewer.SignedIn>of(this.member, this.coach, this.colleague)
				.map((person) -> new Account(person.account(), new EmailAddress(person.account() + "@werk.example"),
						person.account().value(), person, 0))
				.toList())
			.blockLast(PATIENCE);
		this.interest = this.desk
			.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
					new FreeText("Graag kennismaken."))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void tellsTheEmployerInTheSameWordsWhyeverAColleagueAnswers() {
		for (Step.PassedOn.Cause cause : Step.PassedOn.Cause.values()) {
			assertThat(toldToTheEmployer(this.colleague, cause)).as(cause.name())
				.singleElement()
				.satisfies((notice) -> {
					assertThat(notice.kind()).isEqualTo(NoticeKind.INTEREST_COLLEAGUE_ANSWERS);
					assertThat(notice.arguments()).containsExactly("Staalbouw", this.talent.code().value());
				});
		}
	}

	@Test
	void asksAColleagueWhoDidNotTakeItOver() {
		Step.PassedOn.Cause cause = Step.PassedOn.Cause.ABSENCE;
		AccountId colleague = this.colleague.account();
		assertThat(told(colleague, new InterestPassedOn(this.interest.id(), this.colleague.coach(), cause, false)))
			.extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_PASSED_ON);
		assertThat(told(colleague, new InterestPassedOn(this.interest.id(), this.colleague.coach(), cause, true)))
			.isEmpty();
	}

	@Test
	void tellsACoachWhatTheTalentAnsweredUnlessThatCoachHeardIt() {
		for (TalentQuestion.Answer answer : TalentQuestion.Answer.values()) {
			assertThat(toldOf(answer, null)).as("%s online", answer).hasSize(1);
			assertThat(toldOf(answer, this.colleague.coach())).as("%s, heard by a colleague", answer)
				.isEqualTo(toldOf(answer, null));
			assertThat(toldOf(answer, this.coach.coach())).as("%s, heard by the coach", answer).isEmpty();
		}
	}

	@Test
	void tellsTheEmployerNothingWhenTheTurnComesBackToTheCoach() {
		assertThat(toldToTheEmployer(this.coach, Step.PassedOn.Cause.ASSIGNED)).isEmpty();
	}

	@Test
	void tellsTheSameAboutAHandOverAlsoWhenTheThreadEndedBeforeTheMailWentOut() {
		InterestPassedOn passedOn = new InterestPassedOn(this.interest.id(), this.colleague.coach(),
				Step.PassedOn.Cause.SILENCE, false);
		Instant then = Instant.now();
		List<Notice> before = told(this.member.account(), passedOn, then);
		this.desk.withdraw(this.member, this.interest.id()).block(PATIENCE);
		assertThat(told(this.member.account(), passedOn, then)).isEqualTo(before).isNotEmpty();
	}

	@Test
	void tellsTheEmployerOfAnotherCoachOnlyWhenTheThreadWentOnThen() {
		assertThat(toldOfTheNewCoach(this.colleague)).isNotEmpty();
		this.desk.withdraw(this.member, this.interest.id()).block(PATIENCE);
		assertThat(toldOfTheNewCoach(this.coach)).isEmpty();
		assertThat(told(this.member.account(), new InterestHandedOver(this.interest.id(), this.colleague.coach())))
			.as("the first hand-over, which is asked about again")
			.isNotEmpty();
	}

	@Test
	void tellsWhoWasTheCoachThenThatAColleagueTookItOver() {
		InterestPassedOn passedOn = new InterestPassedOn(this.interest.id(), new CoachId("somebody-else"),
				Step.PassedOn.Cause.SILENCE, true);
		Instant then = Instant.now();
		List<Notice> before = told(this.coach.account(), passedOn, then);
		continueWith(this.colleague);
		assertThat(told(this.coach.account(), passedOn, then)).isEqualTo(before)
			.extracting(Notice::kind)
			.containsExactly(NoticeKind.INTEREST_TAKEN_OVER);
	}

	@Test
	void tellsAnEmployerWhoIsShutOutNothing() {
		this.employers
			.change(this.member.employer(),
					(employer) -> employer.block(new AccountId("joost"), Instant.now(), new FreeText("Een reden.")))
			.block(PATIENCE);
		assertThat(toldToTheEmployer(this.colleague, Step.PassedOn.Cause.ABSENCE)).isEmpty();
	}

	@Test
	void endsWhatIsOpenWithAnEmployerWhoIsShutOutAndTellsTheCoach() {
		this.employers
			.change(this.member.employer(),
					(employer) -> employer.block(new AccountId("joost"), Instant.now(), new FreeText("Een reden.")))
			.block(PATIENCE);
		await().untilAsserted(
				() -> assertThat(this.interests.find(this.interest.id()).block(PATIENCE)).extracting(Interest::state)
					.isEqualTo(InterestState.STOPPED));
		await().untilAsserted(() -> assertThat(this.tray.latest(new Reach.OfAccount(this.coach.account()), 10)
			.map(Notice::kind)
			.collectList()
			.block(PATIENCE)).contains(NoticeKind.INTEREST_STOPPED));
	}

	private List<Notice> toldToTheEmployer(Viewer.Coach to, Step.PassedOn.Cause cause) {
		return told(this.member.account(), new InterestPassedOn(this.interest.id(), to.coach(), cause, false));
	}

	private List<NoticeKind> toldOf(TalentQuestion.Answer answer, @Nullable CoachId heardBy) {
		return told(this.coach.account(),
				new InterestTalentAnswered(this.interest.id(), answer, heardBy, this.coach.coach()))
			.stream()
			.map(Notice::kind)
			.toList();
	}

	private List<Notice> toldOfTheNewCoach(Viewer.Coach successor) {
		continueWith(successor);
		return told(this.member.account(), new InterestHandedOver(this.interest.id(), successor.coach()));
	}

	/** With the talent, whose coach an interest that came in late is brought to. */
	private void continueWith(Viewer.Coach successor) {
		Instant now = Instant.now();
		this.talents
			.change(this.talent.id(),
					(talent) -> talent.handOver(new HandOverId(UUID.randomUUID().toString()), talent.coach(),
							successor.coach()))
			.block(PATIENCE);
		this.interests
			.change(this.interest.id(), new Reach.Everything(),
					(newest) -> new ReplyTurn(newest).continueWith(successor.coach(), now, REPLY_CLOCK))
			.block(PATIENCE);
	}

	private List<Notice> told(AccountId recipient, InterestEvent happened) {
		return told(recipient, happened, Instant.now());
	}

	private List<Notice> told(AccountId recipient, InterestEvent happened, Instant occurredAt) {
		PublishedEvent event = new PublishedEvent("interests/" + this.interest.id() + "/2", "interests",
				this.interest.id().value(), 2, occurredAt, happened);
		return this.notices.of(event)
			.filter((notice) -> notice.recipient().equals(recipient))
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Viewer.Coach coach(String name) {
		return new Viewer.Coach(new AccountId(name + "-" + this.run), new CoachId(name + "-" + this.run),
				new OrganisationId("gemeente"));
	}

}

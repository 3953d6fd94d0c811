package nl.talentmarkt.frontend.talentlink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.ContactDesk;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** What a talent without an account is mailed, beside the question itself. */
class TalentLinkMailTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Pattern STOP = Pattern.compile("http://localhost:\\d+(/afmelden/\\S+)");

	private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/v/\\S+)");

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private ContactDesk contacts;

	@Autowired
	private NoticeTexts texts;

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private Clock clock;

	private final Viewer.Coach coach = (Viewer.Coach) ExamplePersons.of(Role.COACH).person();

	private final Viewer.EmployerMember member = (Viewer.EmployerMember) ExamplePersons.of(Role.EMPLOYER).person();

	private final String address = "yonas-" + UUID.randomUUID() + "@voorbeeld.example";

	private Talent talent;

	private InterestId interest;

	@BeforeEach
	void anEmployerWantsToMeetATalent() {
		ExamplePersons.addCoachTo(this.coaches);
		ExamplePersons.addEmployerTo(this.employers);
		this.talent = this.talents.add(SampleTalents.visible(this.coach.coach())).blockOptional(PATIENCE).orElseThrow();
		this.contacts.keep(this.coach, this.talent.code(), OwnLanguage.ENGLISH, new EmailAddress(this.address), null)
			.block(PATIENCE);
		this.interest = express();
	}

	private InterestId express() {
		return this.desk
			.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
					new FreeText("Kom een dag kijken."))
			.map(Interest::id)
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void tellWhatWasOpenedPlannedAndConcludedAndNameNoEmployer() {
		release();
		ReceivedMail opened = awaitMail("An employer can now see details of you.");
		assertThat(browser().get(linkIn(opened)).body()).contains("Bakkerij Zonnekorst");
		plan();
		awaitMail("An appointment was made for you.");
		answer(new CoachAnswer.Decline(DeclineReason.OTHER));
		awaitMail("A meeting with an employer will not go on.");
		awaitMail("Your appointment will not take place.");
		assertThat(mails()).allSatisfy((mail) -> {
			assertThat(mail.subject()).isEqualTo("There is a message for you");
			assertThat(mail.text() + mail.html()).contains("/afmelden/").doesNotContain("Zonnekorst", "Yonas");
		});
	}

	@Test
	void tellOfAnOutcome() {
		release();
		this.coachDesk.conclude(this.coach, this.interest, Outcome.CONTRACT, null, Integer.MAX_VALUE).block(PATIENCE);
		awaitMail("A contact with an employer has come to an end.");
	}

	@Test
	void tellNothingOfAThreadThatTheTalentNeverHeardOf() {
		this.desk.withdraw(this.member, this.interest).block(PATIENCE);
		this.interest = express();
		release();
		awaitMail("An employer can now see details of you.");
		assertThat(mails()).hasSize(1);
	}

	@Test
	void tellOfAnotherCoachAndHowToReachThatCoach() {
		release();
		CoachId successor = new CoachId("successor-" + UUID.randomUUID());
		this.coaches.addAll(List.of(new Coach(successor, this.talent.organisation(), "Karim Bouzid", "jobcoach",
				new EmailAddress("karim@test.example"), "033 123 45 67", null, List.of(), 0)))
			.blockLast(PATIENCE);
		this.talents
			.change(this.talent.id(),
					(newest) -> newest.handOver(new HandOverId(UUID.randomUUID().toString()), this.coach.coach(),
							successor))
			.block(PATIENCE);
		ReceivedMail mail = awaitMail("You have another coach: Karim Bouzid.");
		assertThat(mail.text()).contains("033 123 45 67", "karim@test.example", "/v/").doesNotContain("Zonnekorst");
		assertThat(mail.html()).contains("033 123 45 67", "/v/").doesNotContain("Zonnekorst");
	}

	@Test
	void areStoppedByOneClickOfAMailProgramAndTheCoachSeesThat() {
		release();
		String stop = stopIn(awaitMail("An employer can now see details of you."));
		assertThat(browser().get(stop).body()).contains("<html lang=\"en\"", "Stop these mails");
		assertThat(browser().send("POST", stop, "List-Unsubscribe=One-Click").status()).isEqualTo(200);
		assertThat(browser().send("POST", stop, "List-Unsubscribe=One-Click").body())
			.contains("You will get no more mails about questions and appointments.");
		answer(new CoachAnswer.Decline(DeclineReason.OTHER));
		Browser coach = browserOf(Role.COACH);
		String contact = "/mijn-talenten/" + this.talent.code() + "/contact";
		assertThat(coach.get(contact).body()).contains("Dit talent stopte de mails op");
		Awaitility.await("the coach's tray")
			.atMost(PATIENCE)
			.until(() -> coach.get("/meldingen").body().contains(this.talent.code() + " wil geen mail meer"));
		assertThat(coach.post(contact + "/mail", Map.of()).status()).isEqualTo(303);
		assertThat(coach.get(contact).body()).doesNotContain("Dit talent stopte de mails op");
		assertThat(mails()).as("none after it was stopped").hasSize(1);
	}

	@Test
	void sayItInTheWordsOfTheOrganisation() {
		NoticeTextKey key = new NoticeTextKey(this.talent.organisation(), "en", NoticeKind.LINK_OPENED);
		NoticeTemplate own = new NoticeTemplate(new FreeText("News from the coach"),
				new FreeText("Somebody reads about you."), new FreeText("Have a look"));
		this.texts.change(key, 0, (text) -> text.say(own, edit())).block(PATIENCE);
		try {
			release();
			ReceivedMail mail = awaitMail("Somebody reads about you.");
			assertThat(mail.subject()).isEqualTo("News from the coach");
			assertThat(mail.text()).contains("Have a look: http");
		}
		finally {
			NoticeText stored = this.texts.find(key).blockOptional(PATIENCE).orElseThrow();
			this.texts.change(key, stored.version(), (text) -> text.reset(edit())).block(PATIENCE);
		}
	}

	private NoticeText.Edit edit() {
		return new NoticeText.Edit(new AccountId("beheer"), this.clock.instant());
	}

	private void release() {
		answer(new CoachAnswer.ReleaseDetails(TalentYes.BY_TELEPHONE, Set.of(DetailGroup.FIRST_NAME), null));
	}

	private void plan() {
		Instant start = this.clock.instant().plus(Duration.ofDays(3));
		answer(new CoachAnswer.ProposeMeeting(TalentYes.BY_TELEPHONE, Set.of(), new MeetingPlan(start,
				Duration.ofMinutes(45), new FreeText("Markt 1"), null, Set.of(MeetingPlan.Participant.COACH), null),
				null));
	}

	private void answer(CoachAnswer answer) {
		assertThat(this.coachDesk.answer(this.coach, this.interest, answer, Integer.MAX_VALUE).block(PATIENCE))
			.isNotNull();
	}

	private List<ReceivedMail> mails() {
		return this.mailbox.newestFirst(this.address);
	}

	private ReceivedMail awaitMail(String words) {
		return Awaitility.await(words)
			.atMost(PATIENCE)
			.until(() -> mails().stream().filter((mail) -> mail.text().contains(words)).findFirst(),
					(found) -> found.isPresent())
			.orElseThrow();
	}

	private static String linkIn(ReceivedMail mail) {
		return found(LINK.matcher(mail.text()));
	}

	private static String stopIn(ReceivedMail mail) {
		return found(STOP.matcher(mail.text()));
	}

	private static String found(Matcher link) {
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}

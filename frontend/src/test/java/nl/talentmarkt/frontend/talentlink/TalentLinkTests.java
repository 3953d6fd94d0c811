package nl.talentmarkt.frontend.talentlink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.frontend.talentlink.TalentLinkToken.Subject;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.ContactDesk;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestMeetings;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.SideOutcome;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** A talent without an account, over HTTP: from the coach's question to the outcome. */
class TalentLinkTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Path PREVIEW = Path.of("target/preview");

	private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/v/\\S+)");

	private static final Set<DetailGroup> ALL = Set.of(DetailGroup.values());

	private static final String CV = "Tien jaar lasser";

	private static final String PITCH = "Ik werk graag met staal";

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Interests interests;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private ContactDesk contacts;

	@Autowired
	private ApplicationSecret secret;

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private Clock clock;

	private final Viewer.Coach coach = (Viewer.Coach) ExamplePersons.of(Role.COACH).person();

	private final Viewer.EmployerMember member = (Viewer.EmployerMember) ExamplePersons.of(Role.EMPLOYER).person();

	private Talent talent;

	private String address;

	private InterestId interest;

	@BeforeEach
	void anEmployerWantsToMeetATalent() {
		ExamplePersons.addCoachTo(this.coaches);
		ExamplePersons.addEmployerTo(this.employers);
		this.talent = this.talents.add(SampleTalents.visible(this.coach.coach())).blockOptional(PATIENCE).orElseThrow();
		this.address = "yonas-" + UUID.randomUUID() + "@voorbeeld.example";
		this.interest = this.desk
			.express(this.member, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.WORK_SHADOWING,
					new FreeText("Kom een dag kijken."))
			.map(Interest::id)
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void isAskedInArabicShowsEverythingButTheCvAndIsMet() {
		reachable(OwnLanguage.ARABIC);
		ask(ALL, true);
		ReceivedMail mail = mail("لدى مرشدك سؤال لك");
		assertThat(mail.subject()).isEqualTo("هناك رسالة لك");
		assertThat(mail.html()).contains("dir=\"rtl\"", "lang=\"ar\"")
			.doesNotContain("Zonnekorst", "Yonas", this.talent.code().value());
		Browser phone = browser();
		String link = linkIn(mail);
		Answer asked = phone.get(link);
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.body()).contains("<html lang=\"ar\" dir=\"rtl\"", "Bakkerij Zonnekorst", "Kom een dag kijken.",
				"Truus, chef", "Met de fiets.", CV, PITCH, "Yonas", "نعم، أريد أن نلتقي", "Test Coach", "noindex");
		assertThat(title(asked)).isEqualTo("رسالة لك · Talentmarkt");
		assertThat(asked.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(asked.header("X-Robots-Tag")).contains("noindex");
		assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
		Answer yes = reply(phone, link, "YES", "&groups=FIRST_NAME&groups=PITCH");
		assertThat(yes.status()).isEqualTo(303);
		assertThat(yes.location()).isEqualTo(link);
		Interest released = interest();
		assertThat(released.releaseAt(this.clock.instant()).orElseThrow().groups())
			.isEqualTo(Set.of(DetailGroup.FIRST_NAME, DetailGroup.PITCH));
		assertThat(phone.get(link).body()).contains("ما يراه صاحب العمل عنك الآن", "الاسم الأول")
			.doesNotContain(CV, "السيرة الذاتية");
		assertThat(browserOf(Role.EMPLOYER).get("/belangstelling/" + this.interest).body()).doesNotContain(CV);
		assertThat(phone.post(path(link) + "/sluiten?taal=ar", Map.of()).status()).isEqualTo(303);
		assertThat(interest().releaseAt(this.clock.instant())).isEmpty();
	}

	@Test
	void looksAsOftenAsAScannerDoesAndChangesNothing() {
		ask(ALL, true);
		long version = interest().version();
		String link = link(1);
		Stream.of(link, link + "?taal=en", link + "?taal=xx", link + "?taal=%3Cb%3E")
			.forEach((path) -> assertThat(browser().get(path).status()).isEqualTo(200));
		assertThat(browser().send("HEAD", link, null).status()).isEqualTo(200);
		assertThat(interest().version()).isEqualTo(version);
	}

	@ParameterizedTest
	@EnumSource
	void speaksEveryLanguage(OwnLanguage language) throws IOException {
		reachable(language);
		ask(ALL, false);
		String page = browser().get(link(1)).body();
		keep("talent-link-" + language.tag(), page);
		assertThat(page).contains("<html lang=\"" + language.tag() + "\"").doesNotContain("??");
		assertThat(page).contains(">Nederlands</bdi>", "العربية");
		assertThat(browser().get("/v/niets?taal=" + language.tag()).body())
			.contains("<html lang=\"" + language.tag() + "\"");
	}

	@Test
	void saysNoWithoutAReasonAndNobodyHearsMore() {
		ask(ALL, false);
		Browser phone = browser();
		assertThat(reply(phone, link(1), "NO", "").status()).isEqualTo(303);
		assertThat(interest().state()).isEqualTo(InterestState.DECLINED);
		assertThat(phone.get(link(1)).body()).contains("U zei nee", "Test Coach").doesNotContain(CV, PITCH, "Yonas");
	}

	@Test
	void talksFirstAndStillDecides() {
		ask(ALL, false);
		Browser phone = browser();
		reply(phone, link(1), "TALK_FIRST", "");
		assertThat(phone.get(link(1)).body()).contains("Uw coach belt u", "Ja, ik wil kennismaken");
		assertThat(reply(phone, link(1), "YES", "&groups=PITCH").status()).isEqualTo(303);
		assertThat(interest().agreement()).isNotNull();
		assertThat(phone.get(link(1)).body()).contains("U zei ja");
	}

	@Test
	void seesInTheSecondTabThatTheFirstAnswered() {
		ask(ALL, true);
		Browser first = browser();
		Browser second = browser();
		first.get(link(1));
		second.get(link(1));
		assertThat(reply(first, link(1), "YES", "&groups=FIRST_NAME").status()).isEqualTo(303);
		assertThat(reply(second, link(1), "YES", "&groups=FIRST_NAME").status()).isEqualTo(303);
		Answer no = reply(second, link(1), "NO", "");
		assertThat(no.status()).isEqualTo(409);
		assertThat(no.body()).contains("U had al geantwoord", "Stop: laat dit niet meer zien");
		assertThat(interest().state()).isEqualTo(InterestState.RELEASED);
	}

	@Test
	void answersAfterTheCoachEndedIt() {
		ask(ALL, true);
		this.coachDesk
			.answer(this.coach, this.interest, new CoachAnswer.Decline(DeclineReason.OTHER), Integer.MAX_VALUE)
			.block(PATIENCE);
		Answer late = reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("Dit gaat niet door", "Test Coach").doesNotContain(CV, PITCH);
		assertThat(browser().get(link(1)).status()).isEqualTo(200);
	}

	@Test
	void readsBehindTheLinkWhatWasSaidToTheCoach() {
		ask(ALL, true);
		this.coachDesk.answer(this.coach, this.interest, new CoachAnswer.TalentWantsToTalk(), Integer.MAX_VALUE)
			.block(PATIENCE);
		assertThat(browser().get(link(1)).body()).contains("Uw coach belt u", "Ja, ik wil kennismaken");
		this.coachDesk.answer(this.coach, this.interest, new CoachAnswer.TalentSaidNo(), Integer.MAX_VALUE)
			.block(PATIENCE);
		assertThat(browser().get(link(1)).body()).contains("U zei nee", "Test Coach")
			.doesNotContain("Ja, ik wil kennismaken", CV, PITCH, "Yonas");
		assertThat(reply(browser(), link(1), "NO", "").status()).isEqualTo(303);
		Answer late = reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("U had al geantwoord", "U zei nee").doesNotContain(CV, PITCH);
		assertThat(interest().release()).isNull();
	}

	@Test
	void refusesEveryLinkThatWasNeverGivenAwayWithOnePage() {
		ask(ALL, true);
		String good = link(1);
		Set<String> pages = Stream
			.of(good.substring(0, good.length() - 1), good + "A", link(0).replace(".0.", ".1."),
					good.replace(".1.", ".7."), "/v/x", "/v/" + "a".repeat(3000), "/v/%3Cscript%3E",
					TalentLinkToken.of(new Subject(new InterestId("bestaat-niet"), 1), this.secret).path())
			.map((bad) -> {
				Answer answer = browser().get(bad);
				assertThat(answer.status()).as(bad).isEqualTo(404);
				assertThat(reply(browser(), bad, "YES", "").status()).as(bad).isEqualTo(404);
				return answer.body().replaceAll("nonce\" content=\"[^\"]+\"", "");
			})
			.collect(Collectors.toSet());
		assertThat(pages).hasSize(1).first().asString().contains("Deze link werkt niet");
		assertThat(interest().state()).isEqualTo(InterestState.TALENT_ASKED);
	}

	@Test
	void endsTheOldLinkWhenTheCoachAsksAgain() {
		reachable(OwnLanguage.DUTCH);
		ask(ALL, true);
		Browser coachs = browserOf(Role.COACH);
		String before = coachs.get("/belangstelling/" + this.interest + "/link").body();
		assertThat(before).contains(link(1), "https://wa.me/?text=", "sms:?&amp;body=").doesNotContain("wa.me/31");
		assertThat(coachs.post("/belangstelling/" + this.interest + "/opnieuw", Map.of("last", "1")).status())
			.isEqualTo(303);
		coachs.post("/belangstelling/" + this.interest + "/opnieuw", Map.of("last", "1"));
		assertThat(interest().lastQuestion()).isEqualTo(2);
		Answer old = browser().get(link(1));
		assertThat(old.status()).isEqualTo(410);
		assertThat(old.body()).contains("Er is een nieuwe link", "Test Coach")
			.doesNotContain("Zonnekorst", CV, PITCH, "Kom een dag");
		assertThat(reply(browser(), link(1), "YES", "&groups=FIRST_NAME").status()).isEqualTo(410);
		assertThat(browser().post(link(1) + "/intrekking", Map.of()).status()).isEqualTo(410);
		assertThat(interest().state()).isEqualTo(InterestState.TALENT_ASKED);
		assertThat(browser().get(link(2)).status()).isEqualTo(200);
		Awaitility.await().atMost(PATIENCE).until(() -> mails().size() == 2);
	}

	@Test
	void staysOldAfterTheReleaseWasTakenBackAndItIsAskedAnew() {
		ask(ALL, true);
		reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		browser().post(link(1) + "/sluiten", Map.of());
		ask(ALL, true);
		assertThat(browser().get(link(1)).status()).isEqualTo(410);
		assertThat(browser().get(link(2)).body()).contains("Ja, ik wil kennismaken");
	}

	@Test
	void saysThatTheTimeToAnswerIsOver() {
		Instant then = this.clock.instant().minus(Duration.ofDays(20));
		change((open) -> open.askTalent(
				new TalentQuestion(1, ALL, true, this.coach.coach(), then, then.plus(Duration.ofDays(14))),
				new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone())));
		assertThat(browser().get(link(1)).body()).contains("Deze vraag is te oud", "Test Coach")
			.doesNotContain("Ja, ik wil kennismaken");
		assertThat(reply(browser(), link(1), "YES", "&groups=PITCH").status()).isEqualTo(409);
		assertThat(interest().agreement()).isNull();
		assertThat(browserOf(Role.COACH).get("/belangstelling/" + this.interest + "/link").body())
			.contains("De tijd om te antwoorden is voorbij");
	}

	@Test
	void saysThatEmployersDoNotSeeTheTalentNow() {
		ask(ALL, true);
		this.talents
			.change(this.talent.id(),
					(shown) -> shown.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block(PATIENCE);
		assertThat(browser().get(link(1)).body()).contains("Werkgevers zien u nu niet", "Ik wil toch niet verder")
			.doesNotContain("Ja, ik wil kennismaken", CV);
		reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		assertThat(interest().release()).isNull();
	}

	@Test
	void saysThatTheEmployerNoLongerTakesPart() {
		ask(ALL, true);
		change((open) -> open.stop(this.clock.instant()));
		assertThat(browser().get(link(1)).body()).contains("Deze werkgever doet niet meer mee", "Test Coach")
			.doesNotContain("Ja, ik wil kennismaken");
		assertThat(browser().post(link(1) + "/intrekking", Map.of()).status()).isEqualTo(409);
	}

	@Test
	void comesToTheMeetingOrNot() throws IOException {
		reachable(OwnLanguage.ENGLISH);
		ask(ALL, true);
		reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		plan();
		ReceivedMail mail = mail("An appointment was made");
		String link = linkIn(mail);
		Browser phone = browser();
		assertThat(phone.get(link).body()).contains("You have a meeting with Bakkerij Zonnekorst", "Markt 1",
				"I will come", "Your coach");
		assertThat(phone.post(path(link) + "/gesprek?taal=en", Map.of("meeting", "1", "comes", "YES")).status())
			.isEqualTo(303);
		assertThat(interest().meeting().orElseThrow().comes(Party.TALENT)).isTrue();
		Answer coming = phone.get(link);
		assertThat(coming.body()).contains("You said: I will come.");
		keep("talent-link-meeting", coming.body());
		assertThat(phone.post(path(link) + "/gesprek?taal=en", Map.of("meeting", "7", "comes", "NO")).status())
			.isEqualTo(409);
		assertThat(phone.post(path(link) + "/gesprek?taal=en", Map.of("meeting", "1")).status()).isEqualTo(422);
		assertThat(phone.post(path(link) + "/uitkomst?taal=en", Map.of("meeting", "1", "outcome", "CONTRACT")).body())
			.contains("This meeting has changed");
	}

	@Test
	void saysHowTheMeetingWasAndMayStopAfterwards() {
		reachable(OwnLanguage.ENGLISH);
		ask(ALL, true);
		reply(browser(), link(1), "YES", "&groups=FIRST_NAME");
		plan();
		aMeetingThatIsOver();
		Browser phone = browser();
		assertThat(phone.get(link(1)).body()).contains("How was");
		Map<String, String> outcome = Map.of("meeting", "1", "outcome", "WORK_SHADOWING");
		assertThat(phone.post(link(1) + "/uitkomst?taal=en", outcome).status()).isEqualTo(303);
		assertThat(phone.post(link(1) + "/uitkomst?taal=en", outcome).status()).as("a second click").isEqualTo(303);
		SideOutcome said = interest().meeting().orElseThrow().talentOutcome();
		assertThat(said).isNotNull().extracting(SideOutcome::outcome).isEqualTo(Outcome.WORK_SHADOWING);
		assertThat(browserOf(Role.EMPLOYER).get("/belangstelling/" + this.interest).status()).isEqualTo(200);
		assertThat(phone.post(link(1) + "/intrekking?taal=en", Map.of()).status()).isEqualTo(303);
		assertThat(interest().state()).isEqualTo(InterestState.WITHDRAWN);
		assertThat(interest().releaseAt(this.clock.instant())).isEmpty();
		assertThat(phone.get(link(1) + "?taal=en").body()).contains("You have stopped");
	}

	/** Time passes by moving the meeting back, not the clock. */
	private void aMeetingThatIsOver() {
		Instant hours = this.clock.instant().minus(Duration.ofHours(2));
		MeetingPlan over = new MeetingPlan(hours, Duration.ofMinutes(45), new FreeText("Markt 1"), null,
				Set.of(MeetingPlan.Participant.COACH), null);
		change((found) -> new InterestMeetings(found).move(1, over, this.coach.coach(),
				hours.minus(Duration.ofHours(1)), new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone())));
	}

	@Test
	void needsTheFormToken() {
		ask(ALL, true);
		assertThat(browser().postWithoutToken(link(1) + "/antwoord", Map.of("question", "1", "answer", "YES")).status())
			.isEqualTo(403);
		assertThat(interest().state()).isEqualTo(InterestState.TALENT_ASKED);
	}

	@Test
	void keepsAskingWhenNoAnswerWasTapped() {
		ask(ALL, true);
		Answer nothing = reply(browser(), link(1), "MAYBE", "&groups=PITCH");
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.body()).contains("Maak een keuze", "Ja, ik wil kennismaken");
		assertThat(reply(browser(), link(1), "YES", "&groups=EVERYTHING").status()).isEqualTo(422);
	}

	@Test
	void mailsNobodyWithoutAnAddress() {
		ask(ALL, true);
		assertThat(browserOf(Role.COACH).get("/belangstelling/" + this.interest + "/link").body())
			.contains("Van dit talent is geen mailadres bekend", link(1));
		assertThat(mails()).isEmpty();
	}

	/** To be looked at, beside the pages of the examples. */
	private static void keep(String name, String page) throws IOException {
		Files.createDirectories(PREVIEW);
		Files.writeString(PREVIEW.resolve(name + ".html"), page);
	}

	private void plan() {
		Instant start = this.clock.instant().plus(Duration.ofDays(3));
		MeetingPlan plan = new MeetingPlan(start, Duration.ofMinutes(45), new FreeText("Markt 1"), null,
				Set.of(MeetingPlan.Participant.COACH), null);
		this.coachDesk
			.answer(this.coach, this.interest, new CoachAnswer.ProposeMeeting(TalentYes.ONLINE, Set.of(), plan, null),
					Integer.MAX_VALUE)
			.block(PATIENCE);
	}

	private void reachable(OwnLanguage language) {
		this.contacts.keep(this.coach, this.talent.code(), language, new EmailAddress(this.address), null)
			.block(PATIENCE);
	}

	private void ask(Set<DetailGroup> groups, boolean releaseOnYes) {
		assertThat(this.coachDesk
			.answer(this.coach, this.interest, new CoachAnswer.AskTalent(groups, releaseOnYes), Integer.MAX_VALUE)
			.block(PATIENCE)).isNotNull();
	}

	private void change(Function<Interest, Change<Interest>> intention) {
		this.interests.change(this.interest, new Reach.Everything(), intention).block(PATIENCE);
	}

	private Interest interest() {
		return this.interests.find(this.interest).blockOptional(PATIENCE).orElseThrow();
	}

	private String link(int question) {
		return TalentLinkToken.of(new Subject(this.interest, question), this.secret).path();
	}

	private List<ReceivedMail> mails() {
		return this.mailbox.newestFirst().stream().filter((mail) -> mail.to().equals(this.address)).toList();
	}

	private ReceivedMail mail(String words) {
		return Awaitility.await(words)
			.atMost(PATIENCE)
			.until(() -> mails().stream().filter((mail) -> mail.text().contains(words)).findFirst(),
					(found) -> found.isPresent())
			.orElseThrow();
	}

	private static String linkIn(ReceivedMail mail) {
		Matcher link = LINK.matcher(mail.text());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static String path(String link) {
		return link.replaceAll("\\?.*", "");
	}

	private static String title(Answer page) {
		return page.body().replaceAll("(?s).*<title>|</title>.*", "");
	}

	private static Answer reply(Browser browser, String link, String answer, String groups) {
		String number = link.replaceAll("^[^.]*\\.|\\..*", "");
		String language = link.contains("?") ? link.substring(link.indexOf('?')) : "";
		return browser.send("POST", path(link) + "/antwoord" + language, Browser.encode(Map.of("answer", answer,
				"question", number.matches("\\d+") ? number : "1", "_csrf", browser.formToken())) + groups);
	}

}

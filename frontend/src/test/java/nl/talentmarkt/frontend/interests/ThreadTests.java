package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestMeetings;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.StopReason;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadTests extends ThreadPage {

	@Autowired
	private Clock clock;

	@Autowired
	private Tray tray;

	@Test
	void clearsTheNoticeOfWhoeverCameByTheLinkInTheMail() {
		String thread = expressed(employer());
		Awaitility.await().atMost(PATIENCE).until(() -> noticeOf(thread).hasElement().blockOptional().orElseThrow());
		assertThat(noticeOf(thread).blockOptional().orElseThrow().seenAt()).isNull();
		coach().get(thread);
		assertThat(noticeOf(thread).blockOptional().orElseThrow().seenAt()).isNotNull();
	}

	private Mono<Notice> noticeOf(String thread) {
		return this.tray.latest(new Reach.OfAccount(ExamplePersons.of(Role.COACH).id()), 200)
			.filter((notice) -> notice.path().equals(thread))
			.next();
	}

	@Test
	void goesFromAnEmployersInterestToAMeetingThatIsMovedAndCancelled() {
		Browser employer = employer();
		String thread = expressed(employer);
		Browser coach = coach();
		assertThat(coach.get(thread).body()).contains("Ik vraag het talent", "Ik stel een gesprek voor",
				"De werkgever vond het talent met zoeken");

		assertWentTo(thread, coach.post(thread + "/antwoord", proposal()));
		assertWentTo(thread, coach.post(thread + "/antwoord", proposal()));
		assertThat(stored(thread).meetings()).hasSize(1);
		ReceivedMail invitation = mail(Role.EMPLOYER, "Gesprek op");
		assertThat(invitation.subject()).contains("Kennismaken met Yonas");
		assertThat(mail(Role.COACH, "Gesprek op").subject()).contains("Yonas en " + ExamplePersons.EMPLOYER_NAME);

		Answer page = employer.get(thread);
		assertThat(page.body()).contains("Vrijgegeven voor u", "Stationsplein 3", "Zet in uw agenda")
			.doesNotContain("Verzet het gesprek");
		assertThat(employer.get(thread + "/gesprek.ics").body()).contains("METHOD:PUBLISH", "Kennismaken met Yonas")
			.doesNotContain("ATTENDEE");

		assertWentTo(thread, employer.post(thread + "/gesprekken/1/komst", Map.of("comes", "ja", "side", "TALENT")));
		assertThat(stored(thread).meetings().getFirst().employerComes()).isTrue();
		assertThat(stored(thread).meetings().getFirst().talentComes()).isNull();

		Map<String, String> later = new HashMap<>(proposal());
		later.put("time", "15:00");
		assertWentTo(thread, coach.post(thread + "/gesprekken/1/verzetting", later));
		assertThat(stored(thread).meetings().getFirst().sequence()).isEqualTo(1);
		assertThat(mail(Role.EMPLOYER, "Verzet naar").messageId()).isNotEqualTo(invitation.messageId());
		assertWentTo(thread, coach.post(thread + "/gesprekken/1/afzegging", Map.of()));
		assertWentTo(thread, coach.post(thread + "/gesprekken/1/afzegging", Map.of()));
		mail(Role.EMPLOYER, "Gaat niet door op");
		assertThat(coach.get(thread + "/gesprek.ics").status()).isEqualTo(404);
	}

	@Test
	void goesFromAMeetingToItsEnd() {
		String thread = held();
		Browser coach = coach();
		Browser employer = employer();
		assertThat(coach.get(thread).body()).contains("Uitkomst ontbreekt", "Bel de werkgever of het talent");
		assertThat(employer.get(thread).body()).contains("Alleen de coach leest uw antwoord");

		assertWentTo(thread, employer.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "WORK_SHADOWING")));
		assertWentTo(thread, employer.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "WORK_SHADOWING")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.OUTCOME);
		assertWentTo(thread,
				coach.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "WORK_SHADOWING", "side", "TALENT")));

		String due = LocalDate.now(this.clock).plusDays(7).toString();
		assertWentTo(thread, coach.post(thread + "/volgende-stap",
				Map.of("what", "WORK_SHADOWING", "owner", "EMPLOYER", "dueOn", due)));
		assertThat(employer.get(thread).body()).contains("Uw volgende stap");
		assertWentTo(thread, coach.post(thread + "/afronding", Map.of("result", "TRIAL_PLACEMENT")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.CONCLUDED);
		assertThat(employer.get(thread).body()).contains("Afgerond");
	}

	@Test
	void endsWithTwoTapsAndTakesAReasonAfterwardsForTheCoachOnly() {
		String thread = held();
		Browser employer = employer();
		Browser coach = coach();
		assertWentTo(thread,
				coach.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "NO_FOLLOW_UP", "side", "TALENT")));
		assertWentTo(thread, employer.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "NO_FOLLOW_UP")));
		assertWentTo(thread, employer.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "NO_FOLLOW_UP")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.CONCLUDED);
		assertThat(employer.get(thread).body()).contains("Waarom geen vervolg?");
		assertWentTo(thread, employer.post(thread + "/gesprekken/1/uitkomst",
				Map.of("outcome", "NO_FOLLOW_UP", "why", StopReason.TRAVEL.name())));
		assertThat(coach.get(thread).body()).contains("Te ver of niet te bereiken");
	}

	@Test
	void tellsTheSecondCoachWhoWasFirst() {
		String thread = expressed(employer());
		Browser coach = coach();
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "HAND_OVER", "colleague", "karim")));
		assertWentTo(thread,
				as(COLLEAGUES_ACCOUNT).post(thread + "/antwoord", Map.of("answer", "DECLINE", "reason", "OTHER")));
		Answer late = coach.post(thread + "/antwoord", Map.of("answer", "ASK_TALENT", "groups", "FIRST_NAME"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("Intussen is dit al veranderd", "Karim Haddad antwoordde om",
				"Gaat niet door");
	}

	@Test
	void recordsTheNoThatTheCoachHeardByTelephone() {
		Browser employer = employer();
		String thread = expressed(employer);
		Browser coach = coach();
		assertThat(coach.get(thread).body()).contains("Het talent zei nee (aan mij verteld)",
				"Het talent wil eerst met mij praten", "value=\"TALENT_SAID_NO\"");
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "HAND_OVER", "colleague", "karim")));
		Browser colleague = as(COLLEAGUES_ACCOUNT);
		assertWentTo(thread, colleague.post(thread + "/antwoord", Map.of("answer", "TALENT_SAID_NO")));
		assertWentTo(thread, colleague.post(thread + "/antwoord", Map.of("answer", "TALENT_SAID_NO")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.DECLINED);
		Answer late = coach.post(thread + "/antwoord", Map.of("answer", "TALENT_SAID_NO"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("Karim Haddad antwoordde om", "“Het talent zei nee”",
				"Het talent zei nee, gehoord door Karim Haddad");
		assertThat(employer.get(thread).body()).contains("Gaat niet door")
			.doesNotContain("zei nee", "gehoord door", "Karim");
	}

	@Test
	void letsNoOldPageOverruleTheYesThatTheTalentGaveMeanwhile() {
		String thread = expressed(employer());
		Browser coach = coach();
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "ASK_TALENT", "groups", "FIRST_NAME")));
		assertThat(coach.get(thread).body()).contains("name=\"seen\" value=\"2\"");
		interests()
			.change(stored(thread).id(), new Reach.Everything(),
					(interest) -> interest.answerByTalent(1, TalentQuestion.Answer.YES, Set.of(DetailGroup.FIRST_NAME),
							this.clock.instant(), null, new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone())))
			.block(PATIENCE);
		for (Map<String, String> old : List.of(Map.of("answer", "TALENT_SAID_NO", "seen", "2"),
				Map.of("answer", "TALENT_WANTS_TO_TALK", "seen", "2"),
				Map.of("answer", "DECLINE", "reason", "OTHER", "seen", "2"),
				Map.of("answer", "DECLINE", "reason", "OTHER", "seen", "twee"),
				Map.of("answer", "RELEASE", "talentYes", "BY_TELEPHONE", "groups", "CURRICULUM_VITAE", "seen", "2"))) {
			Answer late = coach.post(thread + "/antwoord", old);
			assertThat(late.status()).isEqualTo(409);
			assertThat(late.body()).contains("Intussen is dit al veranderd", "“Het talent zei ja”",
					"name=\"seen\" value=\"3\"");
		}
		assertThat(stored(thread).agreement()).isNotNull();
		assertThat(stored(thread).release()).isNull();
		assertThat(coach.post(thread + "/antwoord", Map.of("answer", "ASK_TALENT", "groups", "PITCH", "seen", "3"))
			.status()).as("a question that the talent could not answer").isEqualTo(409);
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "TALENT_SAID_NO", "seen", "3")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.DECLINED);
	}

	@Test
	void letsNoOldPageOpenAgainWhatTheTalentClosedMeanwhile() {
		Browser employer = employer();
		String thread = expressed(employer);
		Browser coach = coach();
		Map<String, String> release = Map.of("answer", "RELEASE", "talentYes", "BY_TELEPHONE", "groups", "FIRST_NAME",
				"seen", "1");
		assertWentTo(thread, coach.post(thread + "/antwoord", release));
		assertWentTo(thread, coach.post(thread + "/antwoord", release));
		assertThat(employer.get(thread).body()).contains("Vrijgegeven voor u");
		Map<String, String> old = new HashMap<>(proposal());
		old.put("seen", "2");
		this.interests()
			.change(stored(thread).id(), new Reach.Everything(),
					(interest) -> interest.revokeRelease(Party.TALENT, this.clock.instant(),
							new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone())))
			.block(PATIENCE);
		Answer late = coach.post(thread + "/antwoord", old);
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("Intussen is dit al veranderd", "Stationsplein 3");
		assertThat(stored(thread).meetings()).isEmpty();
		assertThat(employer.get(thread).body()).doesNotContain("Vrijgegeven voor u");
	}

	@Test
	void recordsThatTheTalentToldTheCoachToWantToTalkFirst() {
		Browser employer = employer();
		String thread = expressed(employer);
		Browser coach = coach();
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "TALENT_WANTS_TO_TALK")));
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "TALENT_WANTS_TO_TALK")));
		assertThat(stored(thread).steps()).hasSize(2);
		assertThat(coach.get(thread).body())
			.contains("Het talent wil eerst met de coach praten, gehoord door Test Coach", "Ik vraag het talent",
					"value=\"TALENT_SAID_NO\"")
			.doesNotContain("value=\"TALENT_WANTS_TO_TALK\"");
		assertThat(employer.get(thread).body()).contains("Het talent heeft geantwoord")
			.doesNotContain("wil eerst", "gehoord door");
	}

	@Test
	void tellsAnEmployerThatItEndedMeanwhileAndNeverWhoOrWhy() {
		Browser employer = employer();
		String thread = expressed(employer);
		assertWentTo(thread,
				coach().post(thread + "/antwoord", Map.of("answer", "DECLINE", "reason", "ALREADY_PLACED")));
		Answer late = employer.post(thread + "/berichten", Map.of("text", "Nog een vraag"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("Intussen is dit al veranderd", "Iemand anders")
			.doesNotContain("al werk of een opleiding", "Test Coach antwoordde");
		assertWentTo(thread, coach().post(thread + "/antwoord", Map.of("answer", "DECLINE", "reason", "OTHER")));
	}

	@Test
	void letsAnEmployerAnswerToAProposedTalentWithoutAReason() {
		String thread = nominated();
		Browser employer = employer();
		assertThat(employer.get(thread).body()).contains("Ja, graag", "Nu niet");
		assertThat(employer.post(thread + "/reactie", Map.of("said", "MISSCHIEN")).status()).isEqualTo(422);
		assertWentTo(thread, employer.post(thread + "/reactie", Map.of("said", "YES", "note", "Leuk!")));
		assertWentTo(thread, employer.post(thread + "/reactie", Map.of("said", "YES", "note", "Leuk!")));
		assertThat(stored(thread).state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(coach().get(thread).body()).contains("Leuk!");
		assertThat(employer.post(thread + "/reactie", Map.of("said", "NOT_NOW")).status()).isEqualTo(409);
	}

	@Test
	void closesAtOnceWhatWasOpen() {
		Browser employer = employer();
		String thread = expressed(employer);
		Browser coach = coach();
		assertWentTo(thread, coach.post(thread + "/antwoord",
				Map.of("answer", "RELEASE", "talentYes", "BY_TELEPHONE", "groups", "FIRST_NAME")));
		assertThat(employer.get(thread).body()).contains("Vrijgegeven voor u");
		assertThat(stored(thread).state()).isEqualTo(InterestState.INTRODUCED);
		assertThat(coach.get(thread).body()).contains("Dit ziet de werkgever");
		assertWentTo(thread, coach.post(thread + "/vrijgave/intrekking", Map.of()));
		assertThat(employer.get(thread).body()).doesNotContain("Vrijgegeven voor u");
	}

	@Test
	void asksTheTalentAndSaysWhatMayNotBeOpenedWithoutAYes() {
		String thread = expressed(employer());
		Browser coach = coach();
		Answer early = coach.post(thread + "/antwoord",
				Map.of("answer", "RELEASE", "talentYes", "ONLINE", "groups", "PITCH"));
		assertThat(early.status()).isEqualTo(409);
		assertThat(early.body()).contains("Het talent zei hier nog geen ja op");
		assertWentTo(thread, coach.post(thread + "/antwoord",
				Map.of("answer", "ASK_TALENT", "groups", "PITCH", "releaseOnYes", "ja")));
		assertThat(stored(thread).question()).isNotNull()
			.satisfies((question) -> assertThat(question.releaseOnYes()).isTrue())
			.satisfies((question) -> assertThat(question.groups()).containsExactly(DetailGroup.PITCH));
	}

	@Test
	void refusesWhatCannotBePlannedAndKeepsWhatWasTyped() {
		String thread = expressed(employer());
		Browser coach = coach();
		assertRefused(coach, thread, Map.of("day", LocalDate.now(this.clock).minusDays(1).toString()), "href=\"#day\"");
		assertRefused(coach, thread, Map.of("videoLink", "javascript:alert(1)"), "href=\"#videoLink\"");
		assertRefused(coach, thread, Map.of("videoLink", "https://goed.example@kwaad.example/"), "href=\"#videoLink\"");
		assertRefused(coach, thread, Map.of("place", ""), "href=\"#place\"");
		assertRefused(coach, thread, Map.of("place", "x".repeat(10_000)), "href=\"#place\"");
		assertRefused(coach, thread, Map.of("message", "x".repeat(10_000)), "href=\"#message\"");
		assertRefused(coach, thread, Map.of("time", "25:99"), "href=\"#time\"");
		assertRefused(coach, thread, Map.of("length", "-5"), "href=\"#length\"");
		assertRefused(coach, thread, Map.of("joins", "IEDEREEN"), "href=\"#joins\"");
		assertThat(stored(thread).meetings()).isEmpty();
		assertThat(coach.post(thread + "/berichten", Map.of("text", "x".repeat(10_000))).status()).isEqualTo(422);
		assertThat(coach.post(thread + "/gesprekken/7/afzegging", Map.of()).status()).isEqualTo(409);
		assertThat(coach.post(thread + "/gesprekken/7/komst", Map.of("side", "TALENT", "comes", "ja")).status())
			.isEqualTo(409);
		assertThat(
				coach.post(thread + "/gesprekken/7/uitkomst", Map.of("side", "COACH", "outcome", "CONTRACT")).status())
			.isEqualTo(422);
		assertThat(coach.post(thread + "/afronding", Map.of("result", "CONTRACT")).status()).isEqualTo(409);
	}

	@Test
	void doesNotExistForAnotherEmployer() {
		String thread = held();
		Browser other = as(OTHER_EMPLOYER);
		assertThat(employer().get(thread).status()).isEqualTo(200);
		assertThat(other.get(thread).status()).isEqualTo(404);
		assertThat(other.get(thread + "/gesprek.ics").status()).isEqualTo(404);
		assertThat(other.post(thread + "/berichten", Map.of("text", "Hallo")).status()).isEqualTo(404);
		assertThat(other.post(thread + "/gesprekken/1/komst", Map.of("comes", "ja")).status()).isEqualTo(404);
		assertThat(other.post(thread + "/gesprekken/1/uitkomst", Map.of("outcome", "CONTRACT")).status())
			.isEqualTo(404);
		assertThat(other.post(thread + "/reactie", Map.of("said", "YES")).status()).isEqualTo(404);
		assertThat(other.post(thread + "/intrekking", Map.of()).status()).isEqualTo(404);
	}

	private void assertRefused(Browser coach, String thread, Map<String, String> wrong, String link) {
		Map<String, String> fields = new HashMap<>(proposal());
		fields.put("remark", "Neem schoenen mee");
		fields.putAll(wrong);
		Answer refused = coach.post(thread + "/antwoord", fields);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(link, "Neem schoenen mee");
	}

	private Map<String, String> proposal() {
		return Map.of("answer", "PROPOSE_MEETING", "talentYes", "BY_TELEPHONE", "groups", "FIRST_NAME", "day",
				LocalDate.now(this.clock).plusDays(6).toString(), "time", "14:00", "length", "60", "place",
				"Stationsplein 3", "joins", "COACH");
	}

	private String expressed(Browser employer) {
		Answer sent = employer.post("/talenten/" + talent().code() + "/belangstelling",
				Map.of("kind", "AT_WORKPLACE", "message", "Wij zoeken een lasser.", "van", "zoeken"));
		assertThat(sent.status()).as(sent.body()).isEqualTo(303);
		return sent.location();
	}

	private String nominated() {
		Instant at = this.clock.instant();
		return add(
				Interest.nominate(newId(), talent(), EMPLOYER, Origin.of(Origin.Way.NOMINATION), MeetingWish.AT_COACH,
						new Message(Party.COACH, ExamplePersons.of(Role.COACH).id(), at, new FreeText("Past goed.")),
						COACH, days()));
	}

	/** A meeting that was yesterday. */
	private String held() {
		Instant at = this.clock.instant().minus(Duration.ofDays(5));
		Message message = new Message(Party.EMPLOYER, ExamplePersons.of(Role.EMPLOYER).id(), at,
				new FreeText("Wij zoeken een lasser."));
		MeetingPlan plan = new MeetingPlan(at.plus(Duration.ofDays(4)), Duration.ofHours(1),
				new FreeText("Stationsplein 3"), null, Set.of(), null);
		Interest interest = Interest
			.express(newId(), talent(), EMPLOYER, Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE, message,
					null, days())
			.aggregate();
		Release release = Release.of(Set.of(DetailGroup.FIRST_NAME), TalentYes.BY_TELEPHONE, COACH, at,
				Duration.ofDays(90));
		return add(new InterestMeetings(interest.release(release, null, days()).aggregate()).plan(plan, COACH, at, null,
				days()));
	}

	private String add(Change<Interest> began) {
		interests().add(began).block(PATIENCE);
		return "/belangstelling/" + began.aggregate().id();
	}

	private static InterestId newId() {
		return new InterestId(UUID.randomUUID().toString());
	}

	private ReplyClock days() {
		return new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
	}

	private ReceivedMail mail(Role role, String subject) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> newest(role, subject), (found) -> !found.isEmpty())
			.getFirst();
	}

	private List<ReceivedMail> newest(Role role, String subject) {
		return mailsTo(role).stream().filter((mail) -> mail.subject().startsWith(subject)).toList();
	}

}

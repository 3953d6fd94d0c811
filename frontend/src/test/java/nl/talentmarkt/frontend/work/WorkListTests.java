package nl.talentmarkt.frontend.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestMeetings;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.ReplyTurn;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class WorkListTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final EmployerId employer = new EmployerId("staal-" + this.run);

	private final CoachId colleague = new CoachId("karim-" + this.run);

	private Coach coach;

	private Instant now;

	private ReplyClock days;

	@BeforeEach
	void people() {
		this.coach = ExamplePersons.addCoachTo(this.coaches);
		this.now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		this.days = new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
		this.employers
			.addAll(List.of(new Employer(this.employer, "Staalbouw " + this.run, Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void showsWhatIsDueAndCountsItInTheNavigation() {
		Interest late = expressed(this.coach.id(), this.now.minus(30, ChronoUnit.DAYS));
		String page = browserOf(Role.COACH).get("/werklijst").body();
		assertThat(page).contains("Staalbouw " + this.run + " wil kennismaken met Yonas", "Te laat",
				"/belangstelling/" + late.id(), "Graag kennismaken.", "utrecht-number-badge");
	}

	@Test
	void answersInPlaceAndComesBackToTheList() {
		Interest interest = expressed(this.coach.id(), this.now);
		Browser browser = browserOf(Role.COACH);
		Answer answered = answer(browser, interest, Map.of("answer", "ASK_TALENT", "terug", "/werklijst?soort=ANSWER"));
		assertThat(answered.status()).isEqualTo(303);
		assertThat(answered.location()).isEqualTo("/werklijst?soort=ANSWER");
		assertThat(now(interest).state()).isEqualTo(InterestState.TALENT_ASKED);
		assertThat(answer(browser, interest, Map.of("answer", "ASK_TALENT")).status()).as("a second click")
			.isEqualTo(303);
		assertThat(browser.get("/werklijst?soort=TALENT").body()).contains("Wat zegt Yonas over Staalbouw " + this.run);
	}

	@Test
	void replacesOneRowForTheScriptAndSaysWhenNothingIsLeftToDo() {
		Interest interest = expressed(this.coach.id(), this.now);
		Browser browser = browserOf(Role.COACH);
		Answer answered = browser.post("/werklijst/" + interest.id(),
				Map.of("answer", "DECLINE", "reason", "ALREADY_PLACED", "terug", "/werklijst?pagina=2"), "Turbo-Frame",
				"werk-" + interest.id());
		assertThat(answered.status()).isEqualTo(303);
		assertThat(answered.location()).startsWith("/werklijst/" + interest.id() + "?terug=");
		assertThat(browser.get(answered.location()).body()).contains("<turbo-frame id=\"werk-" + interest.id() + "\"",
				"Hier hoeft u niets meer te doen.", "href=\"/werklijst?pagina=2\"");
		assertThat(now(interest).state()).isEqualTo(InterestState.DECLINED);
	}

	@Test
	void saysInTheRowWhatIsMissing() {
		Interest interest = expressed(this.coach.id(), this.now);
		Browser browser = browserOf(Role.COACH);
		Answer refused = answer(browser, interest, Map.of("answer", "LATER", "until", "", "terug", "/werklijst"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Kies een dag.", "werk-" + interest.id());
		assertThat(answer(browser, interest, Map.of("answer", "DECLINE")).body()).contains("Maak een keuze.");
		assertThat(answer(browser, interest, Map.of("answer", "RELEASE")).status()).isEqualTo(422);
		assertThat(answer(browser, interest, Map.of()).status()).isEqualTo(422);
		assertThat(now(interest).state()).isEqualTo(InterestState.WITH_COACH);
	}

	@Test
	void saysInTheRowWhoWasFirst() {
		storeColleague();
		Interest interest = expressed(this.coach.id(), this.now);
		this.interests
			.change(interest.id(), new Reach.Everything(),
					(newest) -> newest.decline(this.colleague, this.now, DeclineReason.ALREADY_PLACED))
			.block(PATIENCE);
		Answer late = answer(browserOf(Role.COACH), interest, Map.of("answer", "ASK_TALENT"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains("<turbo-frame id=\"werk-" + interest.id() + "\"", "Karim " + this.run,
				"Uw antwoord is niet verstuurd.", "Hier hoeft u niets meer te doen.");
	}

	@Test
	void undoesNothingThatTheCoachDidNotSee() {
		Interest interest = expressed(this.coach.id(), this.now);
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/werklijst/" + interest.id()).body()).contains("name=\"seen\" value=\"1\"");
		Map<String, String> no = Map.of("answer", "DECLINE", "reason", "ALREADY_PLACED", "seen", "1");
		this.interests
			.change(interest.id(), new Reach.Everything(), (newest) -> newest.askTalent(new TalentQuestion(1, Set.of(),
					false, this.coach.id(), this.now, this.now.plus(1, ChronoUnit.DAYS)), this.days))
			.block(PATIENCE);
		assertThat(answer(browser, interest, no).status()).isEqualTo(409);
		assertThat(now(interest).state()).isEqualTo(InterestState.TALENT_ASKED);
		Map<String, String> again = new HashMap<>(no);
		again.put("seen", "2");
		assertThat(answer(browser, interest, again).status()).isEqualTo(303);
		assertThat(answer(browser, interest, again).status()).as("a second click").isEqualTo(303);
		assertThat(now(interest).state()).isEqualTo(InterestState.DECLINED);
	}

	@Test
	void concludesNothingThatWentOnMeanwhile() {
		Interest met = met();
		Browser browser = browserOf(Role.COACH);
		Map<String, String> end = new HashMap<>(Map.of("answer", "CONCLUDE", "outcome", "NO_FOLLOW_UP"));
		end.put("seen", Integer.toString(met.decisions() - 1));
		assertThat(answer(browser, met, end).status()).isEqualTo(409);
		end.put("seen", Integer.toString(met.decisions()));
		assertThat(answer(browser, met, end).status()).isEqualTo(303);
		assertThat(answer(browser, met, end).status()).as("a second click").isEqualTo(303);
		assertThat(now(met).state()).isEqualTo(InterestState.CONCLUDED);
	}

	@Test
	void leadsNobodyElsewhere() {
		Browser browser = browserOf(Role.COACH);
		for (String elsewhere : List.of("https://evil.example", "//evil.example", "/werklijst/../uitloggen",
				"/beheer/bezorging", "/werklijstig")) {
			Interest interest = expressed(this.coach.id(), this.now);
			assertThat(answer(browser, interest, Map.of("answer", "ASK_TALENT", "terug", elsewhere)).location())
				.as(elsewhere)
				.isEqualTo("/werklijst");
		}
	}

	@Test
	void keepsToTheDayThatTheCoachChose() {
		Interest interest = expressed(this.coach.id(), this.now);
		LocalDate day = LocalDate.ofInstant(this.now, this.clock.getZone()).plusDays(20);
		assertThat(answer(browserOf(Role.COACH), interest, Map.of("answer", "LATER", "until", day.toString())).status())
			.isEqualTo(303);
		assertThat(now(interest).state()).isEqualTo(InterestState.LATER);
		assertThat(now(interest).reply()).isNotNull().satisfies((term) -> assertThat(term.dueOn()).isEqualTo(day));
	}

	@Test
	void takesAnOutcomeInOneTapAndConcludesInAnother() {
		Interest met = met();
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/werklijst/" + met.id()).body()).contains("Een proefplaatsing", "Van het talent");
		assertThat(answer(browser, met, Map.of("answer", "OUTCOME", "outcome", "INTERNSHIP", "side", "COACH")).status())
			.isEqualTo(422);
		assertThat(
				answer(browser, met, Map.of("answer", "OUTCOME", "outcome", "INTERNSHIP", "side", "TALENT")).status())
			.isEqualTo(303);
		assertThat(now(met).state()).isEqualTo(InterestState.OUTCOME);
		assertThat(now(met).meetings().getLast().talentOutcome()).isNotNull()
			.satisfies((said) -> assertThat(said.outcome()).isEqualTo(Outcome.INTERNSHIP));
		assertThat(answer(browser, met, Map.of("answer", "CONCLUDE", "outcome", "INTERNSHIP")).status()).isEqualTo(303);
		assertThat(now(met).state()).isEqualTo(InterestState.CONCLUDED);
	}

	@Test
	void opensAColleaguesListForTheSubstituteOnly() {
		storeColleague();
		Interest interest = expressed(this.colleague, this.now.minus(30, ChronoUnit.DAYS));
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/werklijst?van=" + this.colleague).status()).isEqualTo(404);
		assertThat(browser.get("/werklijst/" + interest.id()).status()).isEqualTo(404);
		assertThat(answer(browser, interest, Map.of("answer", "TAKE_OVER")).status()).isEqualTo(404);
		assertThat(answer(browser, interest, Map.of("answer", "ASK_TALENT")).status()).isEqualTo(404);
		this.coaches.change(this.colleague, (found) -> found.beSubstitutedBy(this.coach.id())).block(PATIENCE);
		assertThat(browser.get("/werklijst").body()).contains("Karim " + this.run);
		assertThat(browser.get("/werklijst?van=" + this.colleague).body()).contains("Staalbouw " + this.run,
				"Ik neem dit over");
		assertThat(answer(browser, interest, Map.of("answer", "TAKE_OVER")).status()).isEqualTo(303);
		assertThat(now(interest).handler()).isEqualTo(this.coach.id());
		assertThat(answer(browser, interest, Map.of("answer", "ASK_TALENT")).status()).isEqualTo(303);
	}

	@Test
	void isNotFoundForWhatDoesNotExist() {
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/werklijst?van=bestaat-niet").status()).isEqualTo(404);
		assertThat(browser.get("/werklijst?van=%3F%3F").status()).isEqualTo(404);
		assertThat(browser.get("/werklijst?soort=ONZIN&pagina=-4").status()).isEqualTo(200);
		assertThat(browser.get("/werklijst?pagina=9999").status()).isEqualTo(200);
		assertThat(browser.get("/werklijst?van=collega-s").status()).isEqualTo(200);
		assertThat(browser.get("/werklijst/bestaat-niet").status()).isEqualTo(404);
	}

	private static Answer answer(Browser browser, Interest interest, Map<String, String> fields) {
		return browser.post("/werklijst/" + interest.id(), fields);
	}

	private Interest expressed(CoachId of, Instant at) {
		Talent sample = SampleTalents.visible(of);
		Talent talent = new Talent(sample.id(), sample.code(), sample.coach(), this.coach.organisation(),
				sample.profile(), null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(),
				sample.confirmation(), null, 0);
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		Message message = new Message(Party.EMPLOYER, new AccountId("sanne"), at, new FreeText("Graag kennismaken."));
		return this.interests
			.add(Interest.express(new InterestId(UUID.randomUUID().toString()), talent, this.employer,
					Origin.of(Origin.Way.SEARCH), MeetingWish.AT_WORKPLACE, message, null, this.days))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Interest met() {
		Instant past = this.now.minus(3, ChronoUnit.DAYS);
		Interest interest = expressed(this.coach.id(), past);
		Release release = Release.of(Set.of(Release.DetailGroup.FIRST_NAME), Release.TalentYes.IN_PERSON,
				this.coach.id(), past, Duration.ofDays(90));
		MeetingPlan plan = new MeetingPlan(past.plus(1, ChronoUnit.HOURS), Duration.ofMinutes(30),
				new FreeText("Kantine"), null, Set.of(), null);
		return this.interests
			.change(interest.id(), new Reach.Everything(), (newest) -> newest.release(release, null, this.days)
				.then((released) -> new InterestMeetings(released).plan(plan, this.coach.id(), past, null, this.days))
				.then((planned) -> new ReplyTurn(planned).strike(workingDay(), this.days, Optional.empty())))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	/** The watch asks how a meeting went on working days only. */
	private Instant workingDay() {
		return this.now.plus(7, ChronoUnit.DAYS)
			.atZone(this.clock.getZone())
			.with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
			.toInstant();
	}

	private void storeColleague() {
		this.coaches
			.addAll(List.of(new Coach(this.colleague, this.coach.organisation(), "Karim " + this.run, "jobcoach",
					new EmailAddress("karim-" + this.run + "@test.example"), null, null, List.of(), 0)))
			.blockLast(PATIENCE);
	}

	private Interest now(Interest interest) {
		return this.interests.find(interest.id()).blockOptional(PATIENCE).orElseThrow();
	}

}

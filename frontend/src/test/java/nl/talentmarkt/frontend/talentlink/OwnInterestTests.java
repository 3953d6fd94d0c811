package nl.talentmarkt.frontend.talentlink;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.ContactDesk;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

import static org.assertj.core.api.Assertions.assertThat;

/** A talent with an account, and a coach on behalf of one without, over HTTP. */
class OwnInterestTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Interests interests;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private ContactDesk contactDesk;

	@Autowired
	private TalentContacts contacts;

	private final Viewer.Coach coach = (Viewer.Coach) ExamplePersons.of(Role.COACH).person();

	private final EmployerId employer = new EmployerId("zonnekorst-" + System.nanoTime());

	private TalentId talent;

	@BeforeEach
	void addPeople() {
		ExamplePersons.addCoachTo(this.coaches);
		this.talent = ExamplePersons.addTalentTo(this.talents).id();
		ExamplePersons.addEmployerTo(this.employers, this.employer);
		this.contactDesk.keep(this.coach, ExamplePersons.TALENT_CODE, OwnLanguage.DUTCH, null, null).block(PATIENCE);
	}

	@Test
	void beginsWithAnEmployerOnceHoweverOftenTheButtonIsPressed() {
		Browser own = browserOf(Role.TALENT);
		assertThat(own.get("/kennismaken/" + this.employer).body()).contains("Bakkerij Zonnekorst", "Met de fiets.");
		Answer first = wish(own, "");
		Answer second = wish(own, "");
		assertThat(first.status()).isEqualTo(303);
		assertThat(second.location()).isEqualTo(first.location());
		assertThat(own.get(first.location()).body()).contains("Uw coach regelt het verder", "Graag een dag kijken");
		assertThat(own.get("/mijn-belangstelling").body()).contains(first.location(), "Bakkerij Zonnekorst");
		Interest begun = this.interests.findOpen(this.employer, this.talent).blockOptional(PATIENCE).orElseThrow();
		assertThat(begun.messages()).hasSize(1);
		assertThat(begun.agreement()).isNotNull();
		assertThat(begun.release()).isNull();
	}

	@Test
	void letsTheCoachBeginForATalent() {
		Talent other = this.talents.add(SampleTalents.visible(this.coach.coach()))
			.blockOptional(PATIENCE)
			.orElseThrow();
		Browser coachs = browserOf(Role.COACH);
		assertThat(coachs.get("/kennismaken/" + this.employer).body()).contains(other.code().value());
		Answer begun = wish(coachs, "&talent=" + other.code());
		assertThat(begun.location()).startsWith("/belangstelling/");
		assertThat(wish(coachs, "&talent=T-VREEMD").status()).isIn(404, 422);
		assertThat(wish(coachs, "").status()).isEqualTo(422);
	}

	@Test
	void answersOnTheOwnPageInTheOwnLanguage() {
		Browser own = browserOf(Role.TALENT);
		String page = wish(own, "").location();
		Interest begun = this.interests.findOpen(this.employer, this.talent).blockOptional(PATIENCE).orElseThrow();
		this.contactDesk.keep(this.coach, ExamplePersons.TALENT_CODE, OwnLanguage.UKRAINIAN, null, null)
			.block(PATIENCE);
		assertThat(own.get(page).body()).contains("<html lang=\"uk\"", "Ви сказали «так»", "Мій профіль");
		assertThat(own.get("/mijn-belangstelling").body()).contains("<html lang=\"uk\"", "Мої знайомства");
		assertThat(own.get(page + "?taal=nl").body()).contains("<html lang=\"nl\"", "U zei ja");
		assertThat(own.post(page + "/intrekking?taal=nl", Map.of()).status()).isEqualTo(303);
		assertThat(own.get(page + "?taal=nl").body()).contains("U bent gestopt");
		assertThat(this.interests.find(begun.id()).map(Interest::state).block(PATIENCE))
			.isEqualTo(InterestState.WITHDRAWN);
		assertThat(own.get("/mijn-zichtbaarheid").body()).contains("<html lang=\"nl\" dir=\"ltr\"");
	}

	@Test
	void findsNoInterestOfAnotherTalent() {
		Talent other = this.talents.add(SampleTalents.visible(this.coach.coach()))
			.blockOptional(PATIENCE)
			.orElseThrow();
		String others = wish(browserOf(Role.COACH), "&talent=" + other.code()).location()
			.replace("/belangstelling", "/mijn-belangstelling");
		Browser own = browserOf(Role.TALENT);
		assertThat(own.get(others).status()).isEqualTo(404);
		assertThat(own.post(others + "/intrekking", Map.of()).status()).isEqualTo(404);
		assertThat(own.get("/mijn-belangstelling").body()).doesNotContain(others);
	}

	@Test
	void keepsLanguageMailAndTelephoneForTheOwnCoachOnly() {
		String page = "/mijn-talenten/" + ExamplePersons.TALENT_CODE + "/contact";
		Browser coachs = browserOf(Role.COACH);
		assertThat(coachs.post(page, Map.of("language", "ARABIC", "email", "geen", "telephone", "06")).status())
			.isEqualTo(422);
		assertThat(
				coachs
					.post(page,
							Map.of("language", "ARABIC", "email", "yonas@voorbeeld.example", "telephone",
									"06-12345678"))
					.status())
			.isEqualTo(303);
		assertThat(coachs.get(page).body()).contains("yonas@voorbeeld.example", "0612345678");
		TalentContact kept = this.contacts.of(this.talent).blockOptional(PATIENCE).orElseThrow();
		assertThat(kept.language()).isEqualTo(OwnLanguage.ARABIC);
		assertThat(browserOf(Role.EMPLOYER).get(page).status()).isEqualTo(404);
		assertThat(browserOf(Role.EMPLOYER).get("/talenten/" + ExamplePersons.TALENT_CODE).body())
			.doesNotContain("yonas@voorbeeld.example", "0612345678");
	}

	@Test
	void answersTheQuestionThatWasOnTheScreen() {
		Browser own = browserOf(Role.TALENT);
		String page = wish(own, "").location();
		Interest begun = this.interests.findOpen(this.employer, this.talent).blockOptional(PATIENCE).orElseThrow();
		own.post(page + "/intrekking", Map.of());
		assertThat(own.post(page + "/antwoord", Map.of("question", "1", "answer", "YES")).status()).isEqualTo(409);
		assertThat(this.coachDesk
			.answer(this.coach, begun.id(), new CoachAnswer.AskTalent(Set.of(DetailGroup.PITCH), false),
					Integer.MAX_VALUE)
			.onErrorComplete()
			.block(PATIENCE)).isNull();
		assertThat(this.interests.list(new Reach.OfTalent(this.talent), 200).count().block(PATIENCE)).isPositive();
	}

	private Answer wish(Browser browser, String more) {
		return browser.send("POST", "/kennismaken/" + this.employer, Browser
			.encode(Map.of("kind", "WORK_SHADOWING", "message", "Graag een dag kijken", "_csrf", browser.formToken()))
				+ "&groups=PITCH" + more);
	}

}

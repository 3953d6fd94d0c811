package nl.talentmarkt.frontend.interests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

/** An employer and a talent who come to each other by what the employer offers. */
class OfferInterestTests extends ThreadPage {

	private static final LocalDate LONG_AHEAD = LocalDate.of(2999, 1, 1);

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	@Autowired
	private Offers offers;

	@Autowired
	private Employers employers;

	@Autowired
	private Talents talents;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	/**
	 * Of a talent's wishes for one employer the first stays, so each test has its own.
	 */
	private final EmployerId bakery = new EmployerId("bakkerij-" + this.run);

	@BeforeEach
	void bakery() {
		ExamplePersons.addEmployerTo(this.employers, this.bakery);
		ExamplePersons.addTalentTo(this.talents);
	}

	@Test
	void keepsForWhichOfferAnEmployerWantsToMeet() {
		OfferId offer = offered(EMPLOYER, LONG_AHEAD);
		Browser employer = employer();
		assertThat(employer.get(form()).body()).contains("value=\"" + offer + "\"", title(offer));
		Answer sent = express(employer, offer, "zoeken");
		assertThat(sent.status()).as(sent.body()).isEqualTo(303);
		assertThat(stored(sent.location()).origin()).isEqualTo(new Origin(Origin.Way.OFFER, offer, null));
		for (Browser reader : List.of(employer, coach())) {
			assertThat(reader.get(sent.location()).body()).contains("Voor een plek die de werkgever aanbiedt",
					title(offer));
		}
	}

	@Test
	void remembersThatAnEmployerCameFromAnOfferWithoutNamingOne() {
		Answer sent = employer().post(form(),
				Map.of("kind", "AT_WORKPLACE", "message", "Wij zoeken een lasser.", "offer", "", "van", "aanbod"));
		assertThat(stored(sent.location()).origin()).isEqualTo(Origin.of(Origin.Way.OFFER));
		assertThat(coach().get(sent.location()).body()).contains("Voor een plek die de werkgever aanbiedt");
	}

	@Test
	void refusesAnOfferThatIsClosedOrOfAnotherEmployer() {
		Browser employer = employer();
		for (OfferId wrong : List.of(offered(EMPLOYER, LONG_AGO), offered(this.bakery, LONG_AHEAD),
				new OfferId("bestaat-niet"))) {
			Answer refused = express(employer, wrong, "aanbod");
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.body()).contains("href=\"#offer\"", "Wij zoeken een lasser.");
		}
		assertThat(interests().findOpen(EMPLOYER, talent().id()).block(PATIENCE)).isNull();
	}

	@Test
	void leadsATalentFromTheOfferToAWishThatKeepsIt() {
		OfferId offer = offered(this.bakery, LONG_AHEAD);
		Browser talent = browserOf(Role.TALENT);
		String page = "/kennismaken/" + this.bakery + "?aanbod=" + offer;
		assertThat(talent.get("/aanbod").body()).contains(title(offer), page);
		assertThat(talent.get(page).body()).contains(title(offer))
			.containsPattern("action=\"/kennismaken/" + this.bakery + "\\?taal=[a-z-]+&amp;aanbod=" + offer + "\"");
		Answer sent = wish(talent, page, "");
		assertThat(sent.location()).startsWith("/mijn-belangstelling/");
		assertThat(origin(sent)).isEqualTo(new Origin(Origin.Way.TALENT, offer, null));
		assertThat(coach().get("/belangstelling/" + id(sent)).body())
			.contains("Het talent wil deze werkgever ontmoeten", title(offer));
	}

	@Test
	void letsACoachWishForATalentFromAnOffer() {
		OfferId offer = offered(this.bakery, LONG_AHEAD);
		Browser coach = coach();
		String page = "/kennismaken/" + this.bakery + "?aanbod=" + offer;
		assertThat(coach.get(page).body()).contains(title(offer), talent().code().value());
		Answer sent = wish(coach, page, "&talent=" + talent().code());
		assertThat(stored(sent.location()).origin()).isEqualTo(new Origin(Origin.Way.TALENT, offer, null));
		assertThat(coach.get(sent.location()).body()).contains(title(offer));
	}

	@Test
	void goesOnWithoutAnOfferThatIsClosedOrOfAnotherEmployer() {
		Browser talent = browserOf(Role.TALENT);
		OfferId closed = offered(this.bakery, LONG_AGO);
		OfferId others = offered(EMPLOYER, LONG_AHEAD);
		for (OfferId wrong : List.of(closed, others)) {
			Answer page = talent.get("/kennismaken/" + this.bakery + "?aanbod=" + wrong);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).doesNotContain(title(wrong), "aanbod=" + wrong);
		}
		Answer sent = wish(talent, "/kennismaken/" + this.bakery + "?aanbod=" + others, "");
		assertThat(origin(sent)).isEqualTo(Origin.of(Origin.Way.TALENT));
	}

	private String form() {
		return "/talenten/" + talent().code() + "/belangstelling";
	}

	private Answer express(Browser employer, OfferId offer, String from) {
		return employer.post(form(), Map.of("kind", "AT_WORKPLACE", "message", "Wij zoeken een lasser.", "offer",
				offer.value(), "van", from));
	}

	private static Answer wish(Browser browser, String page, String more) {
		Answer sent = browser.send("POST", page, Browser
			.encode(Map.of("kind", "WORK_SHADOWING", "message", "Graag een dag kijken", "_csrf", browser.formToken()))
				+ "&groups=PITCH" + more);
		assertThat(sent.status()).as(sent.body()).isEqualTo(303);
		return sent;
	}

	private Origin origin(Answer sent) {
		return stored("/belangstelling/" + id(sent)).origin();
	}

	private static String id(Answer sent) {
		return sent.location().substring("/mijn-belangstelling/".length());
	}

	private OfferId offered(EmployerId employer, LocalDate closesOn) {
		OfferId id = new OfferId("plek-" + UUID.randomUUID());
		this.offers
			.addAll(List.of(new Offer(id, employer, OfferKind.JOB, title(id), Sector.MANUFACTURING,
					new FreeText("Hekken lassen."), 32, null, "Amersfoort", "Bus 3", LanguageLevels.all(CefrLevel.A2),
					null, 0, "2.600 euro", "Vast werk", null, 1, closesOn, 0)))
			.blockLast(PATIENCE);
		return id;
	}

	private static String title(OfferId offer) {
		return "Lasser " + offer;
	}

}

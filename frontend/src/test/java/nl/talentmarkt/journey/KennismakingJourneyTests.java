package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An employer finds a talent, asks to meet, the coach answers, and the employer sees what
 * was released: nobody else.
 */
class KennismakingJourneyTests {

	private static final String EMPLOYER = "Sanne de Vries";

	@TempDir
	private static Path folder;

	private static PackagedApplication application;

	private static Chromium chromium;

	@BeforeAll
	static void open() {
		chromium = Chromium.open();
		application = PackagedApplication.start(folder);
		application.awaitExampleTalents();
	}

	@AfterAll
	static void close() {
		chromium.close();
		application.close();
	}

	@Test
	void anEmployerMeetsATalentThroughTheCoachAndNobodyElseSeesWho() {
		try (Visitor employer = Visitor.at(browser(), application.address());
				Visitor coach = Visitor.onAPhone(browser(), application.address());
				Visitor otherEmployer = Visitor.at(browser(), application.address())) {
			employer.signInAs(EMPLOYER);
			employer.goTo("/talenten?q=lasser");
			Locator first = employer.page().locator("article.tm-talent").first();
			assertThat(first).containsText(Pattern.compile("lass", Pattern.CASE_INSENSITIVE));
			String code = first.locator(".tm-code bdi").textContent().strip();
			first.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*/talenten/" + code));

			employer.link("Ik wil kennismaken").first().click();
			employer.page().getByLabel("Een gesprek op het werk").check();
			employer.page().getByLabel("Uw bericht aan de coach").fill("Wij zoeken iemand voor onze werkplaats.");
			employer.button("Verstuur naar de coach").click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*/belangstelling/[0-9a-f-]+"));
			assertThat(employer.text("Wij zoeken iemand voor onze werkplaats.")).isVisible();
			String thread = employer.path();
			String coachName = employer.page().locator("dt:has-text('Coach') + dd").first().textContent().strip();

			coach.signInAs(coachName);
			assertThat(coach.heading("Mijn werk")).isVisible();
			coach.goTo(thread);
			String firstName = coach.page()
				.locator(".tm-profile-head bdi.tm-notice__title")
				.first()
				.textContent()
				.strip();
			coach.page().getByLabel("Het talent zegt ja").check();
			coach.page().getByLabel("Aan de telefoon").check();
			coach.page().getByLabel("Pitch in eigen woorden").check();
			coach.button("Verstuur antwoord").click();
			assertThat(coach.text("Vrijgegeven").first()).isVisible();

			employer.goTo("/belangstelling");
			assertThat(listed(employer, code)).containsText("Vrijgegeven");
			employer.goTo(thread);
			assertThat(employer.heading("Vrijgegeven voor u: " + firstName)).isVisible();
			employer.goTo("/talenten/" + code);
			assertThat(employer.heading("Vrijgegeven voor u: " + firstName)).isVisible();
			employer.goTo("/belangstelling");
			assertThat(listed(employer, code)).containsText("Kennisgemaakt op papier");

			otherEmployer.goTo("/demo");
			String other = anotherEmployer(otherEmployer);
			otherEmployer.signInAs(other);
			otherEmployer.goTo("/talenten/" + code);
			assertThat(otherEmployer.page().locator("main")).not().containsText("Vrijgegeven voor u");
			assertThat(otherEmployer.page().content()).doesNotContain(">" + firstName + "<");
			otherEmployer.goTo(thread);
			assertThat(otherEmployer.heading("Deze pagina is er niet")).isVisible();
		}
	}

	private static Locator listed(Visitor employer, String code) {
		return employer.page().locator("li", new Page.LocatorOptions().setHasText(code)).first();
	}

	@Test
	void aCoachSeesAnInterestArriveWithoutReloadingThePage() {
		try (Visitor employer = Visitor.at(browser(), application.address());
				Visitor coach = Visitor.onAPhone(browser(), application.address())) {
			employer.signInAs(EMPLOYER);
			employer.goTo("/talenten?q=kok");
			String code = openUnasked(employer);
			employer.link("Ik wil kennismaken").first().click();
			employer.page().getByLabel("Uw bericht aan de coach").fill("Kom gerust kijken in onze kantine.");

			// Who coaches this talent is not shown before the interest is there: every
			// coach waits at the tray.
			employer.button("Verstuur naar de coach").click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*/belangstelling/[0-9a-f-]+"));
			String coachName = employer.page().locator("dt:has-text('Coach') + dd").first().textContent().strip();
			coach.signInAs(coachName);
			coach.goTo("/meldingen");
			assertThat(coach.page().locator("#tray")).containsText(code);

			employer.button("Trek belangstelling in").click();
			assertThat(coach.page().locator("#tray")).containsText("trok de belangstelling voor " + code + " in");
		}
	}

	@Test
	void aCoachGoesThroughTheWorkListWithTwoKeys() {
		try (Visitor coach = Visitor.at(browser(), application.address())) {
			Locator rows = coachWithWork(coach);
			rows.first().focus();
			coach.page().keyboard().press("j");
			assertThat(rows.nth(1)).isFocused();
			coach.page().keyboard().press("k");
			assertThat(rows.first()).isFocused();
			coach.page().keyboard().press("k");
			assertThat(rows.first()).isFocused();
			coach.page().keyboard().press("Control+j");
			assertThat(rows.first()).isFocused();
		}
	}

	/** Opens the work list of the first coach who has two things to do. */
	private static Locator coachWithWork(Visitor coach) {
		coach.goTo("/demo");
		for (String name : people(coach, "Coaches")) {
			coach.signInAs(name).goTo("/werklijst");
			Locator rows = coach.page().locator("[data-row]");
			if (rows.count() > 1) {
				return rows;
			}
		}
		throw new AssertionError("No coach has two things to do");
	}

	@Test
	void theWholeWayCanBeGoneWithoutJavaScript() {
		try (Visitor employer = Visitor.withoutJavaScript(browser(), application.address());
				Visitor coach = Visitor.withoutJavaScript(browser(), application.address())) {
			employer.signInAs(EMPLOYER);
			employer.goTo("/talenten");
			employer.page().getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).fill("schoonmaker");
			employer.button("Zoek").first().click();
			openUnasked(employer);
			employer.link("Ik wil kennismaken").first().click();
			employer.button("Verstuur naar de coach").click();
			assertThat(employer.text("Vul hier iets in.").first()).isVisible();
			employer.page().getByLabel("Uw bericht aan de coach").fill("Wij hebben werk in de ochtend.");
			employer.button("Verstuur naar de coach").click();
			String thread = employer.path();
			String coachName = employer.page().locator("dt:has-text('Coach') + dd").first().textContent().strip();

			coach.signInAs(coachName);
			coach.goTo(thread);
			coach.page().getByLabel("Nee, deze keer niet").check();
			coach.page().getByLabel("Reden, alleen voor uzelf").selectOption("OTHER");
			coach.button("Verstuur antwoord").click();

			employer.goTo(thread);
			assertThat(employer.text("Gaat niet door").first()).isVisible();
			assertThat(employer.page().content()).doesNotContain("Iets anders").doesNotContain("OTHER");
		}
	}

	@Test
	void somebodySignsInWithALinkFromTheMail() {
		try (Visitor visitor = Visitor.at(browser(), application.address())) {
			visitor.goTo("/demo");
			visitor.goTo("/inloggen");
			visitor.page().getByLabel("Uw mailadres").fill("niemand@onbekend.example");
			visitor.button("Mail mij een link").click();
			assertThat(visitor.heading("Kijk in uw mail")).isVisible();
		}
	}

	/**
	 * Opens the first profile of the results that this employer did not ask for yet, and
	 * returns its code.
	 */
	private static String openUnasked(Visitor employer) {
		int results = employer.page().locator("article.tm-talent").count();
		String search = employer.page().url();
		for (int index = 0; index < results; index++) {
			employer.page()
				.locator("article.tm-talent")
				.nth(index)
				.getByRole(com.microsoft.playwright.options.AriaRole.LINK)
				.first()
				.click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*/talenten/T-.*"));
			if (employer.link("Ik wil kennismaken").count() > 0) {
				return employer.path().substring("/talenten/".length());
			}
			employer.page().navigate(search);
		}
		throw new AssertionError("Every talent found was asked already");
	}

	private static String anotherEmployer(Visitor visitor) {
		return people(visitor, "Werkgevers").stream()
			.filter((name) -> !name.equals(EMPLOYER))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> people(Visitor visitor, String role) {
		return visitor.page()
			.locator("section:has(h2:text-is('" + role + "')) bdi")
			.allTextContents()
			.stream()
			.map(String::strip)
			.toList();
	}

	private static Browser browser() {
		return chromium.browser();
	}

}

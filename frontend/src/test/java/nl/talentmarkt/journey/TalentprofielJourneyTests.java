package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A talent fills in the profile on a phone, and a coach does it for somebody without an
 * account.
 */
class TalentprofielJourneyTests {

	private static final String TALENT = "Samer";

	private static final String COACH = "Fatima el Amrani";

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
	void aTalentFillsInTheProfileOnAPhoneAndTheCoachReadsTheNewWordsFirst() {
		try (Visitor talent = Visitor.onAPhone(browser(), application.address());
				Visitor coach = Visitor.at(browser(), application.address())) {
			talent.signInAs(TALENT).goTo("/mijn-profiel");
			assertThat(talent.heading("Mijn profiel")).isVisible();
			String profile = talent.path();
			String code = profile.substring("/profielen/".length());

			// In the bus: other hours. Nobody presses a button, and the focus goes on.
			talent.goTo(profile + "/wanneer");
			talent.page().getByLabel("hoogstens?").fill("38");
			talent.page().keyboard().press("Tab");
			assertThat(talent.page().locator("#opgeslagen")).containsText("Opgeslagen om");
			assertThat(talent.page().locator("#announcer")).containsText("Opgeslagen om");
			assertThat(talent.page().getByLabel("minstens?")).isFocused();

			// At lunch: another occupation, chosen while typing, with a task of the list.
			talent.goTo(profile + "/werk");
			talent.page().locator("#search").pressSequentially("heftruck");
			Locator found = talent.page().locator("#gevonden .tm-found__button").first();
			assertThat(found).containsText(Pattern.compile("heftruck", Pattern.CASE_INSENSITIVE));
			String occupation = found.textContent().strip();
			found.click();
			assertThat(talent.page()).hasURL(Pattern.compile(".*erbij=.*"));
			Locator row = talent.page().locator("fieldset.tm-row").last();
			assertThat(row).containsText(occupation);
			row.locator("input[type=checkbox]").first().check();
			row.getByLabel("Hoeveel jaar ervaring?").fill("2");
			talent.button("Opslaan en verder").click();
			assertThat(talent.heading("Talen")).isVisible();

			// A telephone number in what employers read is refused, and nothing else is
			// lost.
			talent.goTo(profile + "/geleerd");
			talent.page().getByLabel("Sterke kanten").fill("blijf rustig\nbel 0612345678");
			talent.button("Opslaan en verder").click();
			assertThat(talent.page().locator(".tm-error-summary")).containsText("telefoonnummer");
			assertThat(talent.page().getByLabel("Sterke kanten")).hasValue("blijf rustig\nbel 0612345678");
			talent.page().getByLabel("Sterke kanten").fill("blijf rustig");
			talent.button("Opslaan en verder").click();
			assertThat(talent.heading("Wat zeggen anderen?")).isVisible();

			// In the evening: what waits, and what employers see.
			talent.goTo("/mijn-profiel");
			assertThat(talent.heading("Uw coach leest dit eerst")).isVisible();
			talent.link("Bekijk het voorbeeld").click();
			assertThat(talent.page().locator(".tm-preview")).containsText("38 uur per week");
			assertThat(talent.page().locator(".tm-preview")).not().containsText(occupation);
			talent.link("Na het ja van de coach").click();
			assertThat(talent.page().locator(".tm-preview")).containsText(occupation);

			// The coach reads it and takes it over.
			coach.signInAs(COACH);
			coach.goTo("/meldingen");
			coach.page().locator("#tray").getByText("Talent " + code + " veranderde het profiel").first().waitFor();
			coach.goTo("/mijn-talenten");
			assertThat(coach.page().locator(".tm-caseload__row").first()).containsText("Wijziging te lezen");
			coach.link(TALENT).click();
			coach.link("Lees de wijziging").click();
			assertThat(coach.page().locator(".tm-compare").first()).containsText(occupation);
			coach.button("Overnemen").first().click();
			assertThat(coach.page()).hasURL(Pattern.compile(".*/mijn-talenten/" + code));
			assertThat(coach.page().locator(".tm-profile-head")).containsText("Zichtbaar");

			talent.goTo("/talenten/" + code + "/voorbeeld");
			assertThat(talent.page().locator(".tm-preview")).containsText(occupation);
		}
	}

	@Test
	void aCoachFillsInAProfileForSomebodyWithoutAnAccountAndWithoutJavaScript() {
		try (Visitor coach = Visitor.withoutJavaScript(browser(), application.address())) {
			coach.signInAs(COACH);
			coach.goTo("/mijn-talenten");
			coach.page().getByLabel("Voornaam").fill("Selam");
			coach.button("Begin met een profiel").click();
			assertThat(coach.heading("Selam")).isVisible();
			assertThat(coach.heading("Ontbreekt nog voordat u kunt bevestigen")).isVisible();
			String home = coach.path();

			coach.link("1. Werk").click();
			coach.page().getByLabel("Welk beroep?").fill("cook");
			coach.page().getByLabel("Welk beroep?").press("Enter");
			coach.page().locator(".tm-found__button").first().click();
			coach.button("Opslaan en verder").click();
			assertThat(coach.text("Vink een taak aan, of schrijf een taak op.").first()).isVisible();
			coach.page().locator("fieldset.tm-row input[type=checkbox]").first().check();
			coach.button("Opslaan en verder").click();

			assertThat(coach.heading("Talen")).isVisible();
			coach.page().getByLabel("Hoe goed?").first().selectOption("A2");
			coach.page().getByLabel("Nog een taal").selectOption("ti");
			coach.button("Voeg toe").click();
			assertThat(coach.page().locator("fieldset.tm-row")).hasCount(2);
			coach.page().getByLabel("Hoe goed?").last().selectOption("C2");
			coach.button("Opslaan en verder").click();

			coach.page().getByLabel("hoogstens?").fill("24");
			coach.page().getByLabel("dinsdag").check();
			coach.button("Opslaan en verder").click();

			coach.page().getByLabel("Plaats of postcode").fill("3811 AB");
			coach.page().getByLabel("Met de fiets").check();
			coach.button("Opslaan en verder").click();

			coach.page().getByLabel("Taalstage").check();
			coach.button("Opslaan en verder").click();

			coach.button("Certificaat toevoegen").click();
			coach.page().getByLabel("Welk certificaat?").fill("VCA");
			coach.page().getByLabel("Werkgevers mogen dit zien").check();
			coach.button("Opslaan en verder").click();

			coach.goTo(home);
			assertThat(coach.heading("Ontbreekt nog voordat u kunt bevestigen")).hasCount(0);
			assertThat(coach.page().locator("main")).containsText("Vanuit Amersfoort, tot 15 km");
			assertThat(coach.page().locator("main")).containsText("Tigrinya");
			assertThat(coach.page().locator("main")).containsText("VCA · werkgevers mogen dit zien");
			assertThat(coach.page().locator(".tm-profile-head")).containsText("Wacht op toestemming");
			coach.link("Bekijk het voorbeeld").click();
			assertThat(coach.page().locator(".tm-preview")).containsText("VCA");
			assertThat(coach.page().content()).doesNotContain("Selam");
		}
	}

	private static Browser browser() {
		return chromium.browser();
	}

}

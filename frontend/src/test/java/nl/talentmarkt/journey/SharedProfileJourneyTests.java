package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
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
 * A coach gives a link away and takes it back; an employer finds a welder by typing three
 * letters.
 */
class SharedProfileJourneyTests {

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
	void aCoachSharesAProfileWithSomebodyWithoutAnAccountAndTakesItBack() {
		try (Visitor coach = Visitor.onAPhone(browser(), application.address());
				Visitor baker = Visitor.onAPhone(browser(), application.address())) {
			coach.signInAs("Fatima el Amrani");
			coach.goTo("/profielen/T-7K3Q/delen");
			String name = coach.page().locator("main strong bdi").first().textContent().strip();
			coach.page().getByLabel("Voor wie is de link?").fill("De bakker op de Langestraat");
			coach.button("Maak de link").click();
			assertThat(coach.heading("De bakker op de Langestraat")).isVisible();
			assertAccessible(coach);
			String link = coach.page().getByLabel("De link").first().inputValue();

			baker.page().navigate(link);
			assertThat(baker.text("T-7K3Q").first()).isVisible();
			assertThat(baker.page().content()).doesNotContain(">" + name + "<").doesNotContain("Langestraat");
			assertAccessible(baker);
			assertThat(baker.page().waitForDownload(() -> baker.link("Download als PDF").click()).suggestedFilename())
				.isEqualTo("talentprofiel-T-7K3Q.pdf");

			coach.goTo("/profielen/T-7K3Q/delen");
			assertThat(coach.text("2 keer geopend").first()).isVisible();
			coach.button("Trek deze link in De bakker op de Langestraat").click();
			assertThat(coach.heading("Links die niet meer werken")).isVisible();
			baker.page().navigate(link);
			assertThat(baker.heading("Deze link werkt niet")).isVisible();
		}
	}

	@Test
	void anEmployerFindsAWelderByThreeLettersAndTheArrowKeys() {
		try (Visitor employer = Visitor.at(browser(), application.address())) {
			employer.signInAs("Sanne de Vries");
			employer.goTo("/talenten");
			Locator field = employer.page().locator("#q");
			field.pressSequentially("las");
			Locator welder = employer.page()
				.locator("[role=option]", new Page.LocatorOptions().setHasText("lasser"))
				.first();
			assertThat(welder).isVisible();
			assertThat(field).hasAttribute("aria-expanded", "true");
			assertAccessible(employer);
			field.press("ArrowDown");
			assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile("suggestie-.+"));
			field.press("Escape");
			assertThat(welder).isHidden();
			assertThat(field).hasValue("las");
			field.press("ArrowDown");
			welder.click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*[?&]q=lasser.*"));
			assertThat(employer.page().locator(".tm-reasons").first()).containsText("lasser");
		}
	}

	private static void assertAccessible(Visitor visitor) {
		assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isEmpty();
	}

	private static Browser browser() {
		return chromium.browser();
	}

}

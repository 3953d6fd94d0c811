package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A talent sees who looked, ends it with one tap, and is gone; and comes back by reading
 * and saying yes.
 */
class ZichtbaarheidJourneyTests {

	private static final String EMPLOYER = "Sanne de Vries";

	/** The talent that newcomers meet first. */
	private static final String TALENT = "Samer";

	private static final String PROFILE = "/talenten/T-7K3Q";

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
	void aTalentSeesWhoLookedAndEndsItWithOneTap() {
		try (Visitor employer = Visitor.at(browser(), application.address());
				Visitor talent = Visitor.onAPhone(browser(), application.address())) {
			employer.signInAs(EMPLOYER);
			employer.goTo("/talenten?q=lasser");
			Locator welder = employer.page()
				.locator("article.tm-talent", new Page.LocatorOptions().setHasText("T-7K3Q"));
			welder.getByRole(com.microsoft.playwright.options.AriaRole.LINK).first().click();
			assertThat(employer.page()).hasURL(Pattern.compile(".*" + PROFILE));

			talent.signInAs(TALENT);
			assertThat(talent.heading("U bent zichtbaar")).isVisible();
			assertThat(talent.text("Vonkenberg Metaalbouw").first()).isVisible();
			talent.link("Bekijk iedereen die keek").click();
			assertThat(talent.heading("Wie keek naar mij?")).isVisible();
			assertThat(talent.text("Kwam hier door te zoeken").first()).isVisible();

			talent.button("Maak mij onzichtbaar").last().click();
			assertThat(talent.heading("U bent niet meer zichtbaar")).isVisible();
			employer.goTo("/talenten?q=lasser");
			assertThat(employer.page().locator("main")).not().containsText("T-7K3Q");
			employer.goTo(PROFILE);
			assertThat(employer.heading("Deze pagina is er niet")).isVisible();

			talent.link("Lees de vraag").click();
			talent.button("Ja, werkgevers mogen mijn profiel zien").click();
			assertThat(talent.heading("U bent zichtbaar")).isVisible();
			employer.goTo(PROFILE);
			assertThat(employer.text("T-7K3Q").first()).isVisible();
		}
	}

	@Test
	void endingItWorksWithoutScript() {
		try (Visitor talent = Visitor.withoutJavaScript(browser(), application.address())) {
			talent.goTo("/demo");
			talent.page().locator("section:has(h2:text-is('Talenten')) button").last().click();
			talent.goTo("/mijn-zichtbaarheid");
			if (talent.button("Maak mij onzichtbaar").count() == 0) {
				talent.link("Lees de vraag").click();
				talent.button("Ja, werkgevers mogen mijn profiel zien").click();
			}
			talent.button("Maak mij onzichtbaar").first().click();
			assertThat(talent.heading("U bent niet meer zichtbaar")).isVisible();
		}
	}

	private static Browser browser() {
		return chromium.browser();
	}

}

package nl.talentmarkt.frontend.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import nl.talentmarkt.frontend.document.Documents;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes real documents and reads them back; leaves one of each kind in
 * {@code target/preview} to be looked at.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ProfileDocumentTests {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String ARABIC = "أنا لحام منذ عشر سنوات";

	@Autowired
	private Documents documents;

	@Autowired
	private MessageSource messages;

	private final Talent talent = SampleTalents.visible(new CoachId("coach"));

	@Test
	void holdsTheSearchTierAndNothingElse() throws IOException {
		String text = text(keep("shown", write(ProfileDocument.shown(this.talent, wording(), TODAY))));
		assertThat(text).contains("lasser", this.talent.code().value(), "Staal lassen", "Amersfoort",
				"werkt nauwkeurig", "Metaaltechniek", "VCA", "Werkt netjes en op tijd.", "Mag werken");
		assertThat(text).doesNotContain("Yonas", "Tien jaar lasser", "Ik werk graag met staal", "Belt liever niet",
				"Niet op hoogte", "Helpt altijd mee", "Een eigen werkplaats", "Het lasdiploma halen", "Is eraan toe");
	}

	@Test
	void holdsTheDetailTierInTheTalentsOwnCopyAndNeverWhatOnlyTheCoachSees() throws IOException {
		String text = text(write(ProfileDocument.own(this.talent, wording(), TODAY)));
		assertThat(text).contains("Yonas", "Tien jaar lasser.", "Ik werk graag met staal.");
		assertThat(text).doesNotContain("Belt liever niet", "Niet op hoogte", "Haalt de kinderen op",
				"Een eigen werkplaats", "Het lasdiploma halen", "Zelfstandig zijn", "Is eraan toe");
	}

	@Test
	void keepsNewWordsFromOthersUntilTheCoachReadThem() throws IOException {
		Talent edited = this.talent
			.describe(this.talent.profile().change().competences(List.of(new PublicText("leert snel"))).build(),
					Editor.TALENT)
			.aggregate();
		assertThat(text(write(ProfileDocument.shown(edited, wording(), TODAY)))).contains("werkt nauwkeurig")
			.doesNotContain("leert snel");
		assertThat(text(write(ProfileDocument.own(edited, wording(), TODAY)))).contains("leert snel");
	}

	@Test
	void isTaggedAndSaysItsTitleAndLanguage() throws IOException {
		try (PDDocument document = read(write(ProfileDocument.shown(this.talent, wording(), TODAY)))) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo("Talentprofiel " + this.talent.code().value());
			assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(),
					java.nio.charset.StandardCharsets.UTF_8))
				.contains("pdfuaid");
			assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594F, 596F);
		}
	}

	@Test
	void carriesItsLetters() throws IOException {
		try (PDDocument document = read(write(ProfileDocument.own(foreign(), wording(), TODAY)))) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
		}
	}

	@Test
	void writesRightToLeftTextAndOtherScripts() throws IOException {
		byte[] file = keep("own", write(ProfileDocument.own(foreign(), wording(), TODAY)));
		assertThat(text(file)).contains("ሰላም")
			// The reading order of what a reader of the screen says.
			.containsPattern("لحام|ماحل")
			.doesNotContain("###");
	}

	@Test
	void showsMarkupAsTheCharactersItIs() throws IOException {
		Talent hostile = this.talent
			.tell(new TalentDetails("<b>Yonas</b>",
					new FreeText(
							"<script>alert(1)</script> <img src=\"http://evil.example/x.png\"/> ]]> &amp; &#0; <!-- x"),
					new FreeText("<style>*{display:none}</style>")))
			.aggregate();
		String text = text(write(ProfileDocument.own(hostile, wording(), TODAY)));
		assertThat(text).contains("<b>Yonas</b>", "<script>alert(1)</script>", "]]>", "<style>*{display:none}</style>");
	}

	@Test
	void writesVeryLongTextsOverSeveralPages() throws IOException {
		Talent lengthy = this.talent
			.tell(new TalentDetails("Yonas", new FreeText("lassen ".repeat(570)), new FreeText("x".repeat(4000))))
			.aggregate();
		try (PDDocument document = read(write(ProfileDocument.own(lengthy, wording(), TODAY)))) {
			assertThat(document.getNumberOfPages()).isGreaterThan(2);
		}
	}

	private Talent foreign() {
		return this.talent
			.tell(new TalentDetails("سارة", new FreeText("Werkte bij \"" + ARABIC + "\" in 2019 en 2020.\nሰላም"),
					new FreeText(ARABIC + " (Lasser MIG/MAG), 2019.")))
			.aggregate();
	}

	private byte[] write(ProfileDocument document) {
		return this.documents.write("profile", DUTCH, Map.of("page", document))
			.blockOptional(Duration.ofSeconds(30))
			.orElseThrow();
	}

	private Wording wording() {
		return new Wording(this.messages, DUTCH, ZoneId.of("Europe/Amsterdam"), TODAY.getYear());
	}

	private static byte[] keep(String name, byte[] file) throws IOException {
		Path folder = Path.of("target/preview");
		Files.createDirectories(folder);
		Files.write(folder.resolve("profile-" + name + ".pdf"), file);
		return file;
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument document = read(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static PDDocument read(byte[] file) throws IOException {
		return Loader.loadPDF(file);
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
	@ComponentScan(basePackageClasses = Documents.class)
	static class Slice {

	}

}

package nl.talentmarkt.frontend.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadableTextTests {

	private static final String WORD = "zqaabcdxj";

	@Test
	void readsAPage() {
		assertThat(ReadableText.of("text/html", bytes("<p>" + WORD + "</p>"))).contains(WORD);
	}

	@Test
	void readsAPdfFileWhateverItIsCalled() throws IOException {
		assertThat(ReadableText.of("application/octet-stream", pdf())).contains(WORD);
	}

	@Test
	void readsWhatIsInAnArchiveAndItsNames() throws IOException {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive)) {
			zip.putNextEntry(new ZipEntry("gegevens/cv.pdf"));
			zip.write(pdf());
			zip.putNextEntry(new ZipEntry("zqaabcexj.json"));
			zip.write(bytes("{\"pitch\":\"zqaabcfxj\"}"));
		}
		assertThat(ReadableText.of("application/zip", archive.toByteArray())).contains(WORD, "zqaabcexj", "zqaabcfxj");
	}

	@Test
	void readsOverTheFoldsOfACalendar() {
		assertThat(ReadableText.of("text/calendar", bytes("DESCRIPTION:Kom langs zqaa\r\n bcdxj\r\n"))).contains(WORD);
	}

	private static byte[] pdf() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.showText(WORD);
				content.endText();
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

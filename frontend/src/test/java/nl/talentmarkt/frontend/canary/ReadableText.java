package nl.talentmarkt.frontend.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads whatever comes down the line: pages, tables, PDF files, archives of them. */
final class ReadableText {

	private ReadableText() {
	}

	static String of(String type, byte[] body) {
		if (startsWith(body, "%PDF")) {
			return pdf(body);
		}
		if (startsWith(body, "PK")) {
			return archive(body);
		}
		String text = new String(body, StandardCharsets.UTF_8);
		// A calendar folds its long lines, in the middle of words.
		return type.startsWith("text/calendar") ? text + text.replaceAll("\\r?\\n[ \\t]", "") : text;
	}

	private static String pdf(byte[] body) {
		try (PDDocument document = Loader.loadPDF(body)) {
			var about = document.getDocumentInformation();
			return new PDFTextStripper().getText(document) + " " + about.getTitle() + " " + about.getAuthor() + " "
					+ about.getSubject() + " " + about.getKeywords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Also what spreadsheets are. */
	private static String archive(byte[] body) {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text.append(entry.getName()).append('\n').append(of("", zip.readAllBytes())).append('\n');
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean startsWith(byte[] body, String magic) {
		return body.length >= magic.length()
				&& new String(body, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
	}

}

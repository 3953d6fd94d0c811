package nl.talentmarkt.frontend.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes a page as PDF/UA: tagged, with a title and a language, and with the letters in
 * it. It reads nothing but the page it is given: no address in it is followed.
 */
final class PdfWriter {

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	private static final List<Font> FONTS = List.of(Font.of("Noto Sans", REGULAR, "NotoSans_400Regular"),
			Font.of("Noto Sans", BOLD, "NotoSans_700Bold"),
			Font.of("Noto Sans Arabic", REGULAR, "NotoSansArabic_400Regular"),
			Font.of("Noto Sans Arabic", BOLD, "NotoSansArabic_700Bold"),
			Font.of("Noto Sans Ethiopic", REGULAR, "NotoSansEthiopic_400Regular"),
			Font.of("Noto Sans Ethiopic", BOLD, "NotoSansEthiopic_700Bold"));

	static {
		// It reports on standard error, also what the text says.
		XRLog.setLoggingEnabled(false);
		FontMappers.set(new OwnFonts(FONTS.getFirst().file()));
	}

	byte[] write(String page) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(read(page), null);
		builder.useUriResolver((base, address) -> null);
		builder.useDefaultPageSize(210, 297, BaseRendererBuilder.PageSizeUnits.MM);
		builder.usePdfUaAccessibility(true);
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.defaultTextDirection(BaseRendererBuilder.TextDirection.LTR);
		builder.withProducer("Talentmarkt");
		FONTS.forEach((font) -> builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true));
		builder.toStream(file);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static Document read(String page) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder parser = factory.newDocumentBuilder();
			parser.setErrorHandler(null);
			return parser.parse(new InputSource(new StringReader(page)));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("The template of a document is not XML", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The letters of one weight.
	 *
	 * @param family as style sheets call it
	 * @param weight as style sheets give it
	 * @param file where they are
	 */
	private record Font(String family, int weight, ClassPathResource file) {

		static Font of(String family, int weight, String name) {
			ClassPathResource file = new ClassPathResource("fonts/" + name + ".ttf");
			if (!file.exists()) {
				throw new IllegalStateException(
						"The fonts of documents are missing: the Maven build copies them (process-resources)");
			}
			return new Font(family, weight, file);
		}

		InputStream open() {
			try {
				return this.file.getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

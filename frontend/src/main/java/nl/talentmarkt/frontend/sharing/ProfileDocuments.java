package nl.talentmarkt.frontend.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.document.Documents;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.talent.Talent;

/** Puts profiles on paper. */
@Component
class ProfileDocuments {

	private final Documents documents;

	private final Wordings wordings;

	private final Clock clock;

	ProfileDocuments(Documents documents, Wordings wordings, Clock clock) {
		this.documents = documents;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Writes the search tier, as employers see it.
	 * @param talent the talent
	 * @param locale the reader's language
	 * @return a PDF to keep
	 */
	Mono<ResponseEntity<byte[]>> shown(Talent talent, Locale locale) {
		return write(talent, ProfileDocument.shown(talent, wording(locale), LocalDate.now(this.clock)), locale);
	}

	/**
	 * Writes the talent's own copy, with the detail tier.
	 * @param talent the talent
	 * @param locale the reader's language
	 * @return a PDF to keep
	 */
	Mono<ResponseEntity<byte[]>> own(Talent talent, Locale locale) {
		return write(talent, ProfileDocument.own(talent, wording(locale), LocalDate.now(this.clock)), locale);
	}

	private Wording wording(Locale locale) {
		return this.wordings.in(locale).toKeep();
	}

	private Mono<ResponseEntity<byte[]>> write(Talent talent, ProfileDocument document, Locale locale) {
		return this.documents.write("profile", locale, Map.of("page", document))
			.map((file) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION, fileNameOf(talent))
				.body(file));
	}

	private static String fileNameOf(Talent talent) {
		return ContentDisposition.attachment().filename("talentprofiel-" + talent.code() + ".pdf").build().toString();
	}

}

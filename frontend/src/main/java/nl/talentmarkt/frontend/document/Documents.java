package nl.talentmarkt.frontend.document;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Writes documents. That takes a while and blocks, so all of it happens on the scheduler
 * named "document", which is bounded.
 */
public final class Documents {

	private final DocumentTemplates templates;

	private final PdfWriter writer;

	private final Scheduler scheduler;

	Documents(DocumentTemplates templates, PdfWriter writer, Scheduler scheduler) {
		this.templates = templates;
		this.writer = writer;
		this.scheduler = scheduler;
	}

	/**
	 * Writes a document as PDF on A4.
	 * @param template the name of a template under {@code templates/document}
	 * @param locale the reader's language
	 * @param model what the template shows
	 * @return the file; a {@link TooManyDocumentsException} when too many wait already
	 */
	public Mono<byte[]> write(String template, Locale locale, Map<String, Object> model) {
		return Mono.fromCallable(() -> this.writer.write(this.templates.write(template, locale, model)))
			.subscribeOn(this.scheduler)
			.onErrorMap(RejectedExecutionException.class, TooManyDocumentsException::new);
	}

}

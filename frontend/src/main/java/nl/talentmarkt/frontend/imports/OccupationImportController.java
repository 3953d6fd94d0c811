package nl.talentmarkt.frontend.imports;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Fragment;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.intake.OutsideFile;

@Controller
@Requires(Permission.IMPORT_OCCUPATIONS)
class OccupationImportController {

	private static final String PATH = "/beheer/beroepen";

	/** The languages in which ESCO is published. */
	private static final List<String> LANGUAGES = List.of("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi",
			"fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "uk");

	private final ImportRuns runs;

	private final EscoImport esco;

	private final Uploads uploads;

	private final Wordings wordings;

	private final Clock clock;

	OccupationImportController(ImportRuns runs, EscoImport esco, Uploads uploads, Wordings wordings, Clock clock) {
		this.runs = runs;
		this.esco = esco;
		this.uploads = uploads;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.import-occupations", order = 20)
	Rendering show(Locale locale) {
		return page(new UploadForm(null, null), locale, HttpStatus.OK);
	}

	@PostMapping(PATH)
	Mono<Rendering> upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Locale locale) {
		FilePart part = form.file();
		if (part == null || part.filename().isEmpty()) {
			errors.rejectValue("file", "import.field.file.missing");
			return Mono.just(page(form, locale, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		return this.uploads.keep(part).flatMap((file) -> begin(file, form, errors, locale));
	}

	private Mono<Rendering> begin(OutsideFile file, UploadForm form, BindingResult errors, Locale locale) {
		boolean begun = this.runs.start(ImportRuns.OCCUPATIONS, file.name(),
				(progress) -> Mono.usingWhen(Mono.just(file),
						(kept) -> this.esco.run(kept, form.chosenLanguage(), progress)
							.map((report) -> new ImportState.Occupations(report, this.clock.instant())),
						this.uploads::forget));
		if (begun) {
			return Mono.just(Redirects.seeOther(PATH));
		}
		errors.reject("import.busy");
		return this.uploads.forget(file).thenReturn(page(form, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	@GetMapping(path = PATH + "/voortgang", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<Fragment>> follow(Locale locale) {
		ImportWording wording = new ImportWording(this.wordings.in(locale));
		return this.runs.follow(ImportRuns.OCCUPATIONS)
			.map((state) -> ServerSentEvent
				.builder(Fragment.create("imports/streams :: status", Map.of("status", wording.status(state))))
				.build());
	}

	private Rendering page(UploadForm form, Locale locale, HttpStatus status) {
		Wording wording = this.wordings.in(locale);
		ImportState state = this.runs.state(ImportRuns.OCCUPATIONS);
		return Rendering.view("imports/occupations")
			.modelAttribute("page",
					new OccupationImportPage(new ImportWording(wording).status(state), languages(wording)))
			.modelAttribute("form", form)
			.status(status)
			.build();
	}

	private static List<LanguageChoice> languages(Wording wording) {
		Stream<LanguageChoice> named = LANGUAGES.stream()
			.map((code) -> new LanguageChoice(code, wording.language(Locale.of(code))))
			.sorted(Comparator.comparing(LanguageChoice::name));
		return Stream.concat(Stream.of(new LanguageChoice("", wording.text("import.field.language.by-name"))), named)
			.toList();
	}

	/**
	 * What is sent.
	 *
	 * @param file the file
	 * @param language the language that was chosen
	 */
	record UploadForm(@Nullable FilePart file, @Nullable String language) {

		@Nullable String chosenLanguage() {
			return (this.language != null && LANGUAGES.contains(this.language)) ? this.language : null;
		}

	}

	/**
	 * What the page shows.
	 *
	 * @param status how the newest import stands
	 * @param languages the languages to choose from
	 */
	record OccupationImportPage(ImportStatus status, List<LanguageChoice> languages) {
	}

	/**
	 * A language to choose.
	 *
	 * @param code its ISO 639 code, or empty
	 * @param name its name
	 */
	record LanguageChoice(String code, String name) {
	}

}

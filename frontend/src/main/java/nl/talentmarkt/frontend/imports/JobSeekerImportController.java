package nl.talentmarkt.frontend.imports;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.vum.ImportedProfile;
import nl.talentmarkt.marketplace.vum.ImportedProfiles;
import nl.talentmarkt.marketplace.vum.Remark.Decision;
import nl.talentmarkt.marketplace.vum.VumImport;

/** An administrator takes job seekers over for coaches of the own organisation. */
@Controller
@Requires(Permission.IMPORT_JOB_SEEKERS)
class JobSeekerImportController {

	private static final String PATH = "/beheer/werkzoekenden";

	private static final int SHOWN = 100;

	private final ImportRuns runs;

	private final VumImport vum;

	private final ImportedProfiles imported;

	private final Coaches coaches;

	private final Uploads uploads;

	private final Wordings wordings;

	private final Clock clock;

	JobSeekerImportController(ImportRuns runs, VumImport vum, ImportedProfiles imported, Coaches coaches,
			Uploads uploads, Wordings wordings, Clock clock) {
		this.runs = runs;
		this.vum = vum;
		this.imported = imported;
		this.coaches = coaches;
		this.uploads = uploads;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.import-seekers", order = 30)
	Mono<Rendering> show(Viewer.Administrator viewer, Locale locale) {
		return page(new UploadForm(null, null), viewer, locale, HttpStatus.OK);
	}

	@PostMapping(PATH)
	Mono<Rendering> upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Viewer.Administrator viewer,
			Locale locale) {
		FilePart part = form.file();
		boolean missing = part == null || part.filename().isEmpty();
		if (missing) {
			errors.rejectValue("file", "import.field.file.missing");
		}
		return coaches(viewer.organisation()).filter((coach) -> coach.id().value().equals(form.coach()))
			.next()
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((coach) -> {
				if (coach.isEmpty()) {
					errors.rejectValue("coach", "import.field.coach.missing");
				}
				return (coach.isEmpty() || part == null || missing)
						? page(form, viewer, locale, HttpStatus.UNPROCESSABLE_CONTENT) : this.uploads.keep(part)
							.flatMap((file) -> begin(file, coach.get(), form, errors, viewer, locale));
			});
	}

	private Mono<Rendering> begin(OutsideFile file, Coach coach, UploadForm form, BindingResult errors,
			Viewer.Administrator viewer, Locale locale) {
		boolean begun = this.runs.start(ImportRuns.jobSeekersOf(viewer.organisation()), file.name(),
				(progress) -> Mono.usingWhen(Mono.just(file),
						(kept) -> this.vum.run(kept, coach, progress)
							.map((report) -> new ImportState.JobSeekers(report, this.clock.instant())),
						this.uploads::forget));
		if (begun) {
			return Mono.just(Redirects.seeOther(PATH));
		}
		errors.reject("import.busy");
		return this.uploads.forget(file)
			.then(Mono.defer(() -> page(form, viewer, locale, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	@GetMapping(path = PATH + "/voortgang", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<Fragment>> follow(Viewer.Administrator viewer, Locale locale) {
		ImportWording wording = new ImportWording(this.wordings.in(locale));
		return this.runs.follow(ImportRuns.jobSeekersOf(viewer.organisation()))
			.map((state) -> ServerSentEvent
				.builder(Fragment.create("imports/streams :: status", Map.of("status", wording.status(state))))
				.build());
	}

	@GetMapping(PATH + "/verslag.csv")
	ResponseEntity<Flux<String>> download(Viewer.Administrator viewer, Locale locale) {
		return new ReportCsv(new ImportWording(this.wordings.in(locale))).download("overgenomen.csv",
				this.imported.of(viewer.organisation()));
	}

	private Flux<Coach> coaches(OrganisationId organisation) {
		return this.coaches.all().filter((coach) -> coach.organisation().equals(organisation));
	}

	private Mono<Rendering> page(UploadForm form, Viewer.Administrator viewer, Locale locale, HttpStatus status) {
		ImportWording wording = new ImportWording(this.wordings.in(locale));
		ImportState state = this.runs.state(ImportRuns.jobSeekersOf(viewer.organisation()));
		return Mono
			.zip(coaches(viewer.organisation()).map(CoachChoice::of).collectList(),
					this.imported.of(viewer.organisation())
						.map((profile) -> ImportedRow.of(profile, wording))
						.collectList())
			.map((found) -> new JobSeekerImportPage(wording.status(state), found.getT1(),
					found.getT2().stream().limit(SHOWN).toList(), found.getT2().size()))
			.map((page) -> Rendering.view("imports/job-seekers")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.status(status)
				.build());
	}

	/**
	 * What is sent.
	 *
	 * @param file the file
	 * @param coach the coach that was chosen
	 */
	record UploadForm(@Nullable FilePart file, @Nullable String coach) {
	}

	/**
	 * What the page shows.
	 *
	 * @param status how the newest import stands
	 * @param coaches whom to choose from
	 * @param profiles the first of those that were taken over
	 * @param total how many were taken over
	 */
	record JobSeekerImportPage(ImportStatus status, List<CoachChoice> coaches, List<ImportedRow> profiles, int total) {
	}

	/**
	 * A coach to choose.
	 *
	 * @param id the coach's id
	 * @param name the coach's name and title
	 */
	record CoachChoice(String id, String name) {

		static CoachChoice of(Coach coach) {
			return new CoachChoice(coach.id().value(), coach.name() + ", " + coach.title());
		}

	}

	/**
	 * A talent that was taken over.
	 *
	 * @param code the talent code
	 * @param href the report
	 * @param counts what became of the fields
	 */
	record ImportedRow(String code, String href, String counts) {

		static ImportedRow of(ImportedProfile profile, ImportWording wording) {
			String code = profile.code().value();
			return new ImportedRow(code, "/talenten/" + code + "/overname", wording.text("import.seekers.counts",
					profile.count(Decision.TAKEN), profile.count(Decision.MAPPED), profile.count(Decision.LEFT)));
		}

	}

}

package nl.talentmarkt.frontend.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.vum.ImportedProfile;
import nl.talentmarkt.marketplace.vum.ImportedProfiles;

/** What became of each field of one talent who was taken over. */
@Controller
@Requires(Permission.READ_IMPORT_REPORT)
class ImportReportController {

	private static final String PATH = "/talenten/{code}/overname";

	private final Talents talents;

	private final ImportedProfiles imported;

	private final Wordings wordings;

	ImportReportController(Talents talents, ImportedProfiles imported, Wordings wordings) {
		this.talents = talents;
		this.imported = imported;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	Mono<Rendering> show(@PathVariable TalentCode code, Viewer.SignedIn viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return find(code, viewer)
			.flatMap((talent) -> this.imported.find(talent.id()).map((found) -> page(talent, found, wording)))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.map((page) -> Rendering.view("imports/report").modelAttribute("page", page).build());
	}

	@GetMapping(PATH + "/verslag.csv")
	Mono<ResponseEntity<Flux<String>>> download(@PathVariable TalentCode code, Viewer.SignedIn viewer, Locale locale) {
		ReportCsv csv = new ReportCsv(new ImportWording(this.wordings.in(locale)));
		return find(code, viewer).flatMap((talent) -> this.imported.find(talent.id()))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.map((found) -> csv.download("overgenomen-" + found.code() + ".csv", Flux.just(found)));
	}

	private Mono<Talent> find(TalentCode code, Viewer.SignedIn viewer) {
		return this.talents.find(code, Permission.READ_IMPORT_REPORT.reach(viewer));
	}

	private static ReportPage page(Talent talent, ImportedProfile imported, Wording wording) {
		String code = talent.code().value();
		return new ReportPage(code, wording.moment(imported.importedAt()),
				Optional.ofNullable(talent.origin()).map(Origin::unnamedOccupations).orElseGet(List::of),
				new ImportWording(wording).fields(imported.lines()));
	}

	/**
	 * What the page shows.
	 *
	 * @param talentCode the talent code
	 * @param time when the talent was taken over
	 * @param unnamed addresses of occupations that need a name
	 * @param fields what became of each field
	 */
	record ReportPage(String talentCode, String time, List<String> unnamed, List<FieldView> fields) {
	}

}

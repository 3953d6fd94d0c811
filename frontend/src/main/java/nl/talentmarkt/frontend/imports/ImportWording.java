package nl.talentmarkt.frontend.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.esco.EscoReport;
import nl.talentmarkt.marketplace.esco.LeftOutRow;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.vum.RefusedProfile;
import nl.talentmarkt.marketplace.vum.Remark.Decision;
import nl.talentmarkt.marketplace.vum.ReportLine;
import nl.talentmarkt.marketplace.vum.VumReport;
import nl.talentmarkt.marketplace.work.ConceptChanges;

/** Says what imports do and did. */
final class ImportWording {

	private static final int MILLIS = 1000;

	private static final int PERCENT = 100;

	private final Wording wording;

	ImportWording(Wording wording) {
		this.wording = wording;
	}

	ImportStatus status(ImportState state) {
		return switch (state) {
			case ImportState.Nothing nothing -> ImportStatus.NONE;
			case ImportState.Running running -> running(running);
			case ImportState.Occupations done -> new ImportStatus("ok", text("import.done", done.report().file()),
					occupations(done.report()), leftOutRows(done.report()), List.of(), null);
			case ImportState.JobSeekers done -> new ImportStatus("ok", text("import.done", done.report().file()),
					jobSeekers(done.report()), refusedProfiles(done.report()), fields(done.report().lines()), null);
			case ImportState.Refused refused ->
				ended("error", text("import.refused", refused.file()), refusal(refused));
			case ImportState.Busy busy -> ended("warning", text("import.busy"), text("import.busy.text"));
			case ImportState.Failed failed ->
				ended("error", text("import.failed", failed.file()), text("import.failed.text"));
		};
	}

	private ImportStatus running(ImportState.Running running) {
		boolean known = running.total() > 0;
		int percent = known ? Math.toIntExact(running.done() * PERCENT / running.total()) : 0;
		String text = known ? text("import.storing", running.done(), running.total())
				: text("import.checking", running.done());
		return new ImportStatus("info", text("import.running", running.file()), List.of(text), List.of(), List.of(),
				percent);
	}

	private static ImportStatus ended(String tone, String title, String text) {
		return new ImportStatus(tone, title, List.of(text), List.of(), List.of(), null);
	}

	private String refusal(ImportState.Refused refused) {
		String reason = refusal(refused.reason());
		return (refused.line() > 0) ? text("import.refused.line", reason, refused.line()) : reason;
	}

	String refusal(RefusedFileException.Reason reason) {
		return text("import.refused." + reason.name());
	}

	private List<String> occupations(EscoReport report) {
		ConceptChanges changes = report.changes();
		List<String> lines = new ArrayList<>();
		lines.add(text("import.occupations.rows", report.rows(), language(report.language()),
				seconds(report.took().toMillis())));
		lines.add(text("import.occupations.changes", changes.added(), changes.changed(), changes.unchanged()));
		lines.add(text("import.occupations.names", changes.names()));
		if (changes.withdrawn() > 0) {
			lines.add(text("import.occupations.withdrawn", changes.withdrawn()));
		}
		if (report.withoutGroup() > 0) {
			lines.add(text("import.occupations.without-group", report.withoutGroup()));
		}
		if (report.leftOutRows() > 0) {
			lines.add(text("import.occupations.left-out", report.leftOutRows()));
			for (Map.Entry<LeftOutRow.Reason, Integer> entry : report.leftOut().entrySet()) {
				lines.add(text("import.count", text("import.row." + entry.getKey().name()), entry.getValue()));
			}
		}
		return lines;
	}

	private List<String> leftOutRows(EscoReport report) {
		return report.firstLeftOut()
			.stream()
			.map((row) -> text("import.row", row.line(), text("import.row." + row.reason().name())))
			.toList();
	}

	private List<String> jobSeekers(VumReport report) {
		List<String> lines = new ArrayList<>();
		lines.add(text("import.seekers.read", report.profiles(), seconds(report.took().toMillis())));
		lines.add(text("import.seekers.added", report.added(), report.present(), report.refusedProfiles()));
		lines.add(text("import.seekers.fields", report.count(Decision.TAKEN), report.count(Decision.MAPPED),
				report.count(Decision.LEFT)));
		return lines;
	}

	private List<String> refusedProfiles(VumReport report) {
		return report.refused().stream().map(this::refusedProfile).toList();
	}

	private String refusedProfile(RefusedProfile refused) {
		return text("import.profile", refused.position(), text("import.profile." + refused.reason().name()));
	}

	/** Says what became of fields. */
	List<FieldView> fields(List<ReportLine> lines) {
		return lines.stream().map(this::field).toList();
	}

	FieldView field(ReportLine line) {
		Decision decision = line.remark().decision();
		return new FieldView(line.field(), decision.name(), text("import.decision." + decision.name()),
				text("import.remark." + line.remark().name()), line.from(), line.to(), line.times());
	}

	private String language(String code) {
		return this.wording.language(Locale.of(code));
	}

	private String seconds(long millis) {
		return String.format(this.wording.locale(), "%.1f", (double) millis / MILLIS);
	}

	String text(String key, Object... arguments) {
		return this.wording.text(key, arguments);
	}

}

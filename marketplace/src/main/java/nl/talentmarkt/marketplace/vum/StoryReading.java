package nl.talentmarkt.marketplace.vum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Reads what somebody did and learnt. It becomes the text of a CV, in Dutch, which an
 * employer sees after a release only.
 */
final class StoryReading {

	private static final int LONGEST_CERTIFICATE = 120;

	private static final Map<Integer, String> SCHOOLS = Map.of(1, "basisonderwijs", 2, "vmbo", 3, "havo of vwo", 4,
			"mbo", 5, "hbo", 6, "wo", 9, "andere opleiding");

	private static final Map<Integer, String> STATES = Map.of(1, "afgerond", 2, "gestopt", 3, "bezig");

	private final ReportLines report;

	private final Texts texts;

	private final List<String> curriculumVitae = new ArrayList<>();

	private final List<Certificate> certificates = new ArrayList<>();

	StoryReading(ReportLines report) {
		this.report = report;
		this.texts = new Texts(report);
	}

	void read(VumNode qualification, WorkReading work) {
		qualification.objects("werkervaring").forEach((experience) -> experience(experience, work));
		qualification.objects("opleiding").forEach(this::school);
		qualification.objects("cursus").forEach(this::course);
	}

	TalentDetails details(VumNode seeker) {
		String field = seeker.field("persoonlijkePresentatie");
		FreeText pitch = seeker.text("persoonlijkePresentatie")
			.flatMap((text) -> this.texts.freeText(field, text, FreeText.MAX_LENGTH))
			.orElse(null);
		if (pitch != null) {
			this.report.note(field, Remark.TAKEN);
		}
		FreeText told = this.curriculumVitae.isEmpty() ? null : new FreeText(String.join("\n", this.curriculumVitae));
		return new TalentDetails(null, told, pitch);
	}

	Portfolio portfolio() {
		return new Portfolio(List.of(), this.certificates, List.of());
	}

	private void experience(VumNode experience, WorkReading work) {
		Period period = period(experience, "datumAanvangWerkzaamheden", "datumEindeWerkzaamheden");
		Optional<String> at = text(experience, "naamOrganisatie");
		Optional<String> story = text(experience, "toelichtingWerkervaring");
		experience.object("beroep").ifPresent(work::occupation);
		experience.leaveTheRest();
		String begun = Stream.concat(period.words().stream(), at.stream()).collect(Collectors.joining(", "));
		tell("Werk", List.of(begun, story.orElse("")),
				Stream
					.of(period.fields(), field(experience, "naamOrganisatie", at),
							field(experience, "toelichtingWerkervaring", story))
					.flatMap(List::stream)
					.toList());
	}

	private void school(VumNode school) {
		Period period = period(school, "datumAanvangVolgenOpleiding", "datumEindeVolgenOpleiding");
		Optional<String> level = coded(school, "codeNiveauOpleiding", SCHOOLS);
		Optional<String> state = coded(school, "codeStatusOpleiding", STATES);
		Optional<String> diploma = yes(school, "indicatieDiploma").map((yes) -> "diploma gehaald");
		Optional<LocalDate> on = school.date("datumDiploma");
		on.filter((date) -> diploma.isEmpty())
			.ifPresent((date) -> this.report.left(school.field("datumDiploma"), Remark.LACKS_ANOTHER, date));
		Optional<String> story = text(school, "toelichtingOpleiding");
		school.text("codeOpleidingsnaam")
			.ifPresent((code) -> this.report.left(school.field("codeOpleidingsnaam"), Remark.CODE_WITHOUT_NAME, code));
		school.leave("naamOpleidingsinstituut", Remark.ORIGIN);
		school.leaveTheRest();
		Optional<String> achieved = diploma
			.map((words) -> on.map((date) -> words + " in " + date.getYear()).orElse(words));
		String words = Stream.of(level, state, achieved, period.words())
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		List<String> fields = new ArrayList<>(period.fields());
		fields.addAll(field(school, "codeNiveauOpleiding", level));
		fields.addAll(field(school, "codeStatusOpleiding", state));
		fields.addAll(field(school, "indicatieDiploma", diploma));
		fields.addAll(field(school, "datumDiploma", on.filter((date) -> diploma.isPresent())));
		fields.addAll(field(school, "toelichtingOpleiding", story));
		tell("Opleiding", List.of(words, story.orElse("")), fields);
	}

	private void course(VumNode course) {
		Period period = period(course, "datumAanvangVolgenCursus", "datumEindeVolgenCursus");
		Optional<String> name = text(course, "naamCursus");
		Optional<String> certificate = yes(course, "indicatieCertificaat");
		Optional<LocalDate> on = course.date("datumCertificaat");
		Optional<String> story = text(course, "toelichtingCursus");
		course.leave("naamOpleidingsinstituut", Remark.ORIGIN);
		course.leaveTheRest();
		boolean kept = certificate.isPresent() && name.isPresent() && keep(course.field("naamCursus"), name.get());
		String shown = kept ? "" : name.orElse("");
		Optional<String> achieved = certificate
			.map((yes) -> on.map((date) -> "certificaat in " + date.getYear()).orElse("certificaat"));
		on.filter((date) -> certificate.isEmpty())
			.ifPresent((date) -> this.report.left(course.field("datumCertificaat"), Remark.LACKS_ANOTHER, date));
		List<String> fields = new ArrayList<>(period.fields());
		fields.addAll(kept ? List.of() : field(course, "naamCursus", name));
		fields.addAll(field(course, "indicatieCertificaat", certificate));
		fields.addAll(field(course, "datumCertificaat", on.filter((date) -> certificate.isPresent())));
		fields.addAll(field(course, "toelichtingCursus", story));
		String words = Stream.of(name.filter((text) -> !shown.isEmpty() || kept), achieved, period.words())
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		tell("Cursus", List.of(words, story.orElse("")), fields);
	}

	private boolean keep(String field, String name) {
		if (this.certificates.size() == Portfolio.MOST_ITEMS) {
			return false;
		}
		return this.texts.publicText(field, name, LONGEST_CERTIFICATE).map((text) -> {
			ItemId id = new ItemId("vum-" + (this.certificates.size() + 1));
			this.report.note(field, Remark.INTO_PORTFOLIO);
			return this.certificates.add(new Certificate(id, text, null));
		}).orElse(false);
	}

	/** Adds a line to the CV as long as there is room. */
	private void tell(String kind, List<String> parts, List<String> fields) {
		String words = parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(": "));
		if (words.isEmpty()) {
			return;
		}
		String line = kind + ": " + words.replace('\n', ' ');
		int length = this.curriculumVitae.stream().mapToInt((told) -> told.length() + 1).sum();
		boolean fits = length + line.length() <= FreeText.MAX_LENGTH
				&& this.texts.freeText(kind, line, FreeText.MAX_LENGTH).isPresent();
		if (fits) {
			this.curriculumVitae.add(line);
		}
		fields.forEach((field) -> this.report.note(field, fits ? Remark.INTO_CV : Remark.NO_ROOM));
	}

	private Optional<String> text(VumNode node, String name) {
		return node.text(name)
			.flatMap((text) -> this.texts.freeText(node.field(name), text, FreeText.MAX_LENGTH))
			.map(FreeText::value);
	}

	private Optional<String> coded(VumNode node, String name, Map<Integer, String> words) {
		Optional<Integer> code = node.number(name);
		Optional<String> known = code.map(words::get);
		if (known.isEmpty()) {
			code.ifPresent((other) -> this.report.left(node.field(name),
					(other == 0) ? Remark.NOT_KNOWN : Remark.NO_SUCH_CODE, other));
		}
		return known;
	}

	private Optional<String> yes(VumNode node, String name) {
		Optional<Integer> answer = node.number(name);
		answer.filter((code) -> code != VumCodes.YES)
			.ifPresent((code) -> this.report.left(node.field(name),
					(code == VumCodes.NO) ? Remark.NO_PLACE_FOR_IT : Remark.NOT_KNOWN, code));
		return answer.filter((code) -> code == VumCodes.YES).map((code) -> "ja");
	}

	private static List<String> field(VumNode node, String name, Optional<?> value) {
		return value.isPresent() ? List.of(node.field(name)) : List.of();
	}

	private Period period(VumNode node, String beginning, String end) {
		Optional<LocalDate> from = node.date(beginning);
		Optional<LocalDate> until = node.date(end);
		if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
			this.report.left(node.field(beginning), Remark.IMPOSSIBLE, from.get());
			this.report.left(node.field(end), Remark.IMPOSSIBLE, until.get());
			return new Period(null, null, List.of());
		}
		List<String> fields = Stream.concat(field(node, beginning, from).stream(), field(node, end, until).stream())
			.toList();
		return new Period(from.orElse(null), until.orElse(null), fields);
	}

	/** From when until when, in years. */
	private record Period(@Nullable LocalDate from, @Nullable LocalDate until, List<String> fields) {

		Optional<String> words() {
			if (this.from == null) {
				return Optional.ofNullable(this.until).map((date) -> "tot " + date.getYear());
			}
			return Optional.of((this.until == null) ? "vanaf " + this.from.getYear()
					: this.from.getYear() + " tot " + this.until.getYear());
		}

	}

}

package nl.talentmarkt.marketplace.esco;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.ImportProgress.Phase;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;
import nl.talentmarkt.marketplace.work.ConceptChanges;
import nl.talentmarkt.marketplace.work.ConceptNames;
import nl.talentmarkt.marketplace.work.IscoGroups;
import nl.talentmarkt.marketplace.work.OccupationConcepts;

/**
 * Imports the occupations of ESCO from the CSV files that its public download holds,
 * {@code occupations_nl.csv} and the same in other languages. The languages meet in the
 * concept's address. The same file again changes nothing; a newer one replaces the names
 * of its language.
 */
@Component
public final class EscoImport {

	/** The scheme of the occupations that come from ESCO. */
	public static final String SCHEME = "ESCO";

	private static final Pattern FILE_NAME = Pattern.compile("(?i).*occupations?[_-]([a-z]{2})(?: ?\\(\\d+\\))?\\.csv");

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final int LISTED = 100;

	private final OccupationConcepts concepts;

	private final IscoGroups groups;

	private final Clock clock;

	EscoImport(OccupationConcepts concepts, IscoGroups groups, Clock clock) {
		this.concepts = concepts;
		this.groups = groups;
		this.clock = clock;
	}

	/**
	 * Reads the language in the name of a file.
	 * @param fileName for instance {@code v1.2.0_occupations_nl.csv}
	 * @return the ISO 639 code, or empty when the name tells none
	 */
	public static Optional<String> languageOf(String fileName) {
		Matcher matcher = FILE_NAME.matcher(fileName);
		return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)).filter(LANGUAGES::contains)
				: Optional.empty();
	}

	/**
	 * Imports one file: reads all of it first and stores nothing of a false one.
	 * @param file the file
	 * @param language ISO 639 code with two letters, or null to take it from the name
	 * @param progress is told how far it is
	 * @return what was done; {@link RefusedFileException} for a false file,
	 * {@link nl.talentmarkt.marketplace.work.ClassificationBusyException} when another
	 * import runs
	 */
	public Mono<EscoReport> run(OutsideFile file, @Nullable String language, ImportProgress progress) {
		Instant started = this.clock.instant();
		return Mono.fromCallable(() -> check(file, language, progress))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((checked) -> store(file, checked, progress))
			.map((report) -> report.after(Duration.between(started, this.clock.instant())));
	}

	private Checked check(OutsideFile file, @Nullable String language, ImportProgress progress) throws IOException {
		file.require(EscoFile.MOST_BYTES);
		Checked checked = new Checked(requireLanguage(file, language));
		try (EscoFile rows = EscoFile.open(file, this.groups)) {
			while (rows.hasNext()) {
				checked.add(rows.next());
				progress.at(Phase.CHECKING, checked.rows, 0);
			}
		}
		if (checked.rows == checked.leftOutRows) {
			throw new RefusedFileException(Reason.NOTHING_USABLE);
		}
		return checked;
	}

	private static String requireLanguage(OutsideFile file, @Nullable String language) {
		return Optional.ofNullable(language)
			.filter(LANGUAGES::contains)
			.or(() -> languageOf(file.name()))
			.orElseThrow(() -> new RefusedFileException(Reason.LANGUAGE_UNKNOWN));
	}

	private Mono<EscoReport> store(OutsideFile file, Checked checked, ImportProgress progress) {
		Flux<ConceptNames> names = Flux
			.using(() -> EscoFile.open(file, this.groups), (rows) -> usable(rows, checked.rows, progress))
			.subscribeOn(Schedulers.boundedElastic());
		return this.concepts.replace(SCHEME, checked.language, names)
			.map((changes) -> checked.report(file.name(), changes));
	}

	private static Flux<ConceptNames> usable(EscoFile rows, int total, ImportProgress progress) {
		return Flux.fromIterable(() -> rows)
			.doOnNext((row) -> progress.at(Phase.STORING, rows.rows(), total))
			.ofType(EscoRow.Usable.class)
			.map(EscoRow.Usable::names);
	}

	/** What the first reading of a file found. */
	private static final class Checked {

		private final String language;

		private final Map<LeftOutRow.Reason, Integer> leftOut = new EnumMap<>(LeftOutRow.Reason.class);

		private final List<LeftOutRow> firstLeftOut = new ArrayList<>();

		private int rows;

		private int leftOutRows;

		private int withoutGroup;

		Checked(String language) {
			this.language = language;
		}

		void add(EscoRow row) {
			this.rows++;
			switch (row) {
				case EscoRow.Usable usable -> this.withoutGroup += (usable.names().group() != null) ? 0 : 1;
				case LeftOutRow left -> leaveOut(left);
			}
		}

		private void leaveOut(LeftOutRow row) {
			this.leftOutRows++;
			this.leftOut.merge(row.reason(), 1, Integer::sum);
			if (this.firstLeftOut.size() < LISTED) {
				this.firstLeftOut.add(row);
			}
		}

		EscoReport report(String file, ConceptChanges changes) {
			return new EscoReport(file, this.language, this.rows, changes, this.withoutGroup, this.leftOut,
					this.firstLeftOut, Duration.ZERO);
		}

	}

}

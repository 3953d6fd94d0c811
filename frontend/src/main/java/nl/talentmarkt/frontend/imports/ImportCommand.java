package nl.talentmarkt.frontend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.vum.VumImport;

/**
 * Imports what the command line asks for, in the application that holds the store. The
 * application stays up; what goes wrong is said and stops nothing else.
 */
class ImportCommand implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ImportCommand.class);

	private static final Locale DUTCH = Locale.of("nl");

	private static final Duration LOOK_EVERY = Duration.ofMillis(500);

	/** Example data may still be on their way. */
	private static final int MOST_LOOKS = 240;

	private final ImportProperties properties;

	private final EscoImport esco;

	private final VumImport vum;

	private final Coaches coaches;

	private final ObjectProvider<ShownDrafts> shown;

	private final ImportWording wording;

	private final Clock clock;

	private final Disposable.Swap running = Disposables.swap();

	ImportCommand(ImportProperties properties, EscoImport esco, VumImport vum, Coaches coaches,
			ObjectProvider<ShownDrafts> shown, Wordings wordings, Clock clock) {
		this.properties = properties;
		this.esco = esco;
		this.vum = vum;
		this.coaches = coaches;
		this.shown = shown;
		this.wording = new ImportWording(wordings.in(DUTCH));
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.running.update(run().subscribe((done) -> {
		}, (failure) -> logger.error("The import broke off; the same command completes it", failure)));
	}

	/**
	 * Does everything that is asked for, one after the other.
	 * @return when it is done
	 */
	Mono<Void> run() {
		if (this.properties.show() && this.shown.getIfAvailable() == null) {
			logger.error(this.wording.text("import.show.refused"));
			return Mono.empty();
		}
		return Mono.fromCallable(this::escoFiles)
			.subscribeOn(Schedulers.boundedElastic())
			.flatMapMany(Flux::fromIterable)
			.concatMap(this::importOccupations)
			.then(Mono.defer(this::importJobSeekers))
			.then(Mono.defer(this::show));
	}

	private List<Path> escoFiles() throws IOException {
		Stream.Builder<Path> files = Stream.builder();
		for (Path place : this.properties.esco()) {
			if (Files.isDirectory(place)) {
				try (Stream<Path> found = Files.list(place)) {
					found.filter((file) -> EscoImport.languageOf(String.valueOf(file.getFileName())).isPresent())
						.sorted()
						.forEach(files);
				}
			}
			else {
				files.add(place);
			}
		}
		return files.build().toList();
	}

	private Mono<Void> importOccupations(Path path) {
		OutsideFile file = OutsideFile.at(path);
		return report(file.name(), (progress) -> this.esco.run(file, null, progress)
			.map((report) -> new ImportState.Occupations(report, this.clock.instant())));
	}

	private Mono<Void> importJobSeekers() {
		Path path = this.properties.vum();
		if (path == null) {
			return Mono.empty();
		}
		OutsideFile file = OutsideFile.at(path);
		return coach().flatMap((coach) -> report(file.name(), (progress) -> this.vum.run(file, coach, progress)
			.map((report) -> new ImportState.JobSeekers(report, this.clock.instant()))));
	}

	/** Waits for the coach, who comes with the example data. */
	private Mono<Coach> coach() {
		String id = this.properties.coach();
		Mono<Coach> found = (id != null) ? this.coaches.find(new CoachId(id)) : this.coaches.all().next();
		if (id == null && this.shown.getIfAvailable() == null) {
			return Mono.fromRunnable(() -> logger.error(this.wording.text("import.coach.missing")));
		}
		return found.repeatWhenEmpty(MOST_LOOKS, (looks) -> looks.delayElements(LOOK_EVERY))
			.doOnError(IllegalStateException.class,
					(none) -> logger.error(this.wording.text("import.coach.unknown", String.valueOf(id))))
			.onErrorComplete(IllegalStateException.class);
	}

	private Mono<Void> report(String file, Function<ImportProgress, Mono<? extends ImportState>> run) {
		return Mono.using(() -> new TerminalProgress(file), (progress) -> run.apply(progress).cast(ImportState.class))
			.onErrorResume((failure) -> Mono.just(ImportRuns.ended(file, failure)))
			.doOnNext(this::tell)
			.then();
	}

	private void tell(ImportState end) {
		ImportStatus status = this.wording.status(end);
		StringBuilder text = new StringBuilder(status.title());
		status.lines().forEach((line) -> text.append("\n  ").append(line));
		status.leftOut().forEach((line) -> text.append("\n  ").append(line));
		status.fields()
			.forEach((field) -> text.append("\n  ")
				.append(String.format(DUTCH, "%6d  %-11s %s: %s", field.times(), field.decided(), field.field(),
						field.remark())));
		if (status.tone().equals("ok")) {
			logger.info("{}\n", text);
		}
		else {
			logger.error("{}\n", text);
		}
	}

	private Mono<Void> show() {
		ShownDrafts drafts = this.shown.getIfAvailable();
		if (!this.properties.show() || drafts == null) {
			return Mono.empty();
		}
		String task = this.wording.text("import.show.task");
		return Mono.using(() -> new TerminalProgress(task), drafts::show)
			.doOnNext((shownNow) -> logger.info(this.wording.text("import.show.done", shownNow)))
			.then();
	}

	@Override
	public void destroy() {
		this.running.dispose();
	}

}

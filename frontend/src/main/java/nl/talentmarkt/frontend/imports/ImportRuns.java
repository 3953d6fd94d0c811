package nl.talentmarkt.frontend.imports;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.ImportProgress.Phase;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.work.ClassificationBusyException;

/**
 * The imports of this instance: one at a time of occupations, and one at a time of job
 * seekers for each organisation. They go on when the page that started them is left.
 */
@Component
class ImportRuns implements DisposableBean {

	/** Occupations belong to everybody. */
	static final String OCCUPATIONS = "occupations";

	private static final Logger logger = LoggerFactory.getLogger(ImportRuns.class);

	private static final Duration LOOK_EVERY = Duration.ofMillis(400);

	private final Map<String, ImportState> states = new ConcurrentHashMap<>();

	private final Map<String, Disposable> running = new ConcurrentHashMap<>();

	static String jobSeekersOf(OrganisationId organisation) {
		return "job-seekers/" + organisation.value();
	}

	/**
	 * Starts an import unless one is running.
	 * @param slot where one at a time runs
	 * @param file the name of the file
	 * @param run the import, which answers how it ended
	 * @return false when one is running
	 */
	boolean start(String slot, String file, Function<ImportProgress, Mono<ImportState>> run) {
		ImportState begun = new ImportState.Running(file, Phase.CHECKING, 0, 0);
		ImportState now = this.states.compute(slot,
				(key, before) -> (before instanceof ImportState.Running) ? before : begun);
		if (now != begun) {
			return false;
		}
		this.running.put(slot,
				Mono.defer(() -> run.apply(progressOf(slot, file)))
					.onErrorResume((failure) -> Mono.just(ended(file, failure)))
					.subscribe((end) -> this.states.put(slot, end)));
		return true;
	}

	/**
	 * Tells how the newest import stands.
	 * @param slot which one
	 * @return the state
	 */
	ImportState state(String slot) {
		return this.states.getOrDefault(slot, new ImportState.Nothing());
	}

	/** Forgets how the newest import ended. */
	void clear(String slot) {
		this.states.remove(slot);
	}

	/**
	 * Follows an import.
	 * @param slot which one
	 * @return the state now and each other one, until nothing is running
	 */
	Flux<ImportState> follow(String slot) {
		return Flux.interval(Duration.ZERO, LOOK_EVERY)
			.onBackpressureDrop()
			.map((tick) -> state(slot))
			.distinctUntilChanged()
			.takeUntil((state) -> !(state instanceof ImportState.Running));
	}

	private ImportProgress progressOf(String slot, String file) {
		return (phase, done, total) -> this.states.computeIfPresent(slot,
				(key, before) -> (before instanceof ImportState.Running)
						? new ImportState.Running(file, phase, done, total) : before);
	}

	/** Says how an import ended that did not come to its end. */
	static ImportState ended(String file, Throwable failure) {
		return switch (failure) {
			case RefusedFileException refused -> new ImportState.Refused(file, refused.reason(), refused.line());
			case ClassificationBusyException busy -> new ImportState.Busy(file);
			default -> {
				logger.error("An import broke off", failure);
				yield new ImportState.Failed(file);
			}
		};
	}

	@Override
	public void destroy() {
		this.running.values().forEach(Disposable::dispose);
	}

}

package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Builds the index of talents for one audience anew while the present one goes on being
 * searched, and puts the new one in its place in one step.
 */
public final class TalentReindexing {

	private static final Logger logger = LoggerFactory.getLogger(TalentReindexing.class);

	private static final int BATCH = 500;

	private static final int BATCHES_AT_ONCE = 2;

	private static final Duration STANDSTILL = Duration.ofSeconds(5);

	private final Talents talents;

	private final TalentIndex<?> index;

	private final TalentWriter<?> writer;

	private final Clock clock;

	TalentReindexing(Talents talents, TalentWriter<?> writer, Clock clock) {
		this.talents = talents;
		this.index = writer.index();
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * Builds the index anew. While another instance of the application does the same,
	 * waits for it to get on, and takes over only when it stands still.
	 * @return what was built; empty when another instance is building
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * when Elasticsearch does not answer
	 */
	public Mono<Rebuild> rebuild() {
		return this.index.present()
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((before) -> claim(before.orElse(0L) + 1).flatMap((number) -> build(number, before)));
	}

	private Mono<Long> claim(long number) {
		return this.index.create(number).flatMap((created) -> created ? Mono.just(number) : takeOver(number));
	}

	private Mono<Long> takeOver(long number) {
		return this.index.written(number)
			.delayElement(STANDSTILL)
			.flatMap((before) -> this.index.written(number).filter(before::equals))
			.flatMap((standstill) -> this.index.remove(number).then(this.index.create(number)))
			.filter(Boolean::booleanValue)
			.map((created) -> number);
	}

	private Mono<Rebuild> build(long number, Optional<Long> before) {
		Instant begin = this.clock.instant();
		return fill()
			.flatMap((rebuild) -> this.index.settle(number)
				.then(this.index.present(number, before))
				.thenReturn(rebuild.took(Duration.between(begin, this.clock.instant()))))
			.onErrorResume((error) -> discard(number).then(Mono.error(error)))
			.doOnNext((rebuild) -> logger.info("Index of {} built: {}", this.index.audience(), rebuild))
			.flatMap((rebuild) -> Mono.justOrEmpty(before)
				.flatMap((old) -> this.index.removeBefore(number))
				.onErrorComplete()
				.thenReturn(rebuild));
	}

	/** An answer that got lost may have made it the present one all the same. */
	private Mono<Void> discard(long number) {
		return this.index.present()
			.defaultIfEmpty(0L)
			.filter((present) -> present != number)
			.flatMap((present) -> this.index.remove(number))
			.onErrorComplete();
	}

	private Mono<Rebuild> fill() {
		return this.talents.all()
			.buffer(BATCH)
			.flatMap((batch) -> this.writer.fill(batch)
				.map((refused) -> new Rebuild(batch.size(), refused, Duration.ZERO)), BATCHES_AT_ONCE)
			.reduce(Rebuild.NOTHING, Rebuild::plus);
	}

	/**
	 * What was built.
	 *
	 * @param read how many talents were read
	 * @param refused how many of those who belong in it could not be indexed
	 * @param duration how long it took
	 */
	public record Rebuild(long read, long refused, Duration duration) {

		private static final Rebuild NOTHING = new Rebuild(0, 0, Duration.ZERO);

		private Rebuild plus(Rebuild other) {
			return new Rebuild(this.read + other.read, this.refused + other.refused, this.duration);
		}

		private Rebuild took(Duration duration) {
			return new Rebuild(this.read, this.refused, duration);
		}

	}

}

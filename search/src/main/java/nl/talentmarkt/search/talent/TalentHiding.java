package nl.talentmarkt.search.talent;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.connection.SearchUnavailableException;

/**
 * Waits until search no longer finds somebody who is not to be found, for a page that
 * says so. The outbox does the same work on its own; whichever comes first.
 */
@Component
public final class TalentHiding {

	private static final Logger logger = LoggerFactory.getLogger(TalentHiding.class);

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final Duration BETWEEN = Duration.ofMillis(100);

	private final TalentWriter<TalentDocument> writer;

	private final TalentIndex<TalentDocument> index;

	private final SearchCluster cluster;

	private final SearchAvailability availability;

	TalentHiding(TalentWriter<TalentDocument> writer, TalentIndex<TalentDocument> index, SearchCluster cluster,
			SearchAvailability availability) {
		this.writer = writer;
		this.index = index;
		this.cluster = cluster;
		this.availability = availability;
	}

	/**
	 * Takes a talent out of the index and makes sure of it.
	 * @param talent a talent that the store no longer shows to employers
	 * @return {@link Hiding#GONE} once searching finds the talent no more; anything else
	 * within a few seconds when that could not be reached
	 */
	public Mono<Hiding> hide(TalentId talent) {
		return Mono.defer(() -> isAway() ? Mono.just(Hiding.SEARCH_AWAY) : removed(talent));
	}

	/**
	 * Looks whether searching finds a talent.
	 * @param talent a talent that the store does not show to employers
	 * @return how it stands
	 */
	public Mono<Hiding> look(TalentId talent) {
		return this.cluster
			.ask((client) -> client.count((request) -> request.index(this.index.alias())
				.query((query) -> query.ids((ids) -> ids.values(TalentDocuments.idOf(talent))))))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.map((answer) -> (answer.count() == 0) ? Hiding.GONE : Hiding.NOT_YET)
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.fromSupplier(this::unanswered));
	}

	private Mono<Hiding> removed(TalentId talent) {
		return Mono.defer(() -> this.writer.update(talent).then(look(talent)))
			.filter((hiding) -> hiding != Hiding.NOT_YET)
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("The talent is still in the index")))
			.retryWhen(Retry.fixedDelay(Long.MAX_VALUE, BETWEEN).filter((error) -> !isAway()))
			.timeout(PATIENCE)
			.onErrorResume((error) -> {
				logger.warn("A talent could not be taken out of the index yet: {}", error.toString());
				return Mono.just(unanswered());
			});
	}

	private Hiding unanswered() {
		return isAway() ? Hiding.SEARCH_AWAY : Hiding.NOT_YET;
	}

	private boolean isAway() {
		return this.availability.state() != SearchState.AVAILABLE;
	}

}

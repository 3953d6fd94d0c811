package nl.talentmarkt.search.connection;

import reactor.core.publisher.Mono;

/** An index that search needs and that is derived from the store. */
public interface SearchIndex {

	/**
	 * Makes the index searchable and true: builds it when it is missing, else repairs
	 * what changed while it could not be written to. Nobody searches it until this is
	 * done.
	 * @return whether it may be searched now; false while somebody else builds it
	 */
	Mono<Boolean> prepare();

	/**
	 * Tells whether nobody searches anything before this index is prepared. One that is
	 * not awaited is prepared once search is there: it is asked for that every few
	 * moments, and says itself that it cannot be searched yet.
	 * @return true unless only some people search it
	 */
	default boolean isAwaited() {
		return true;
	}

	/**
	 * Looks whether what else the index is made of changed, and uses it from now on.
	 * Called every few seconds.
	 * @return whether the index should be {@linkplain #maintain() maintained} soon
	 */
	default Mono<Boolean> notice() {
		return Mono.just(false);
	}

	/**
	 * Keeps the index current while it is searched: renews it when it was built by
	 * another version, else repairs drift.
	 * @return completes when it is current
	 */
	Mono<Void> maintain();

}

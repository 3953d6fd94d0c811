package nl.talentmarkt.marketplace.store;

import java.time.Duration;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * Makes a collection's indexes before it is used for the first time. Asking for an index
 * that is there counts as a write and waits for the disk, so nobody asks at each use.
 */
public final class Indexes {

	private static final Duration ALWAYS = Duration.ofMillis(Long.MAX_VALUE);

	private Indexes() {
	}

	/**
	 * Makes indexes once, and again only when that failed.
	 * @param template access to the store
	 * @param collection the collection's name
	 * @param indexes what it is searched by or must be unique by
	 * @return completes when they are there, at once from the second time; nothing is
	 * sent to the store before the first
	 */
	public static Mono<Void> of(ReactiveMongoTemplate template, String collection,
			Collection<? extends IndexDefinition> indexes) {
		return Flux.fromIterable(indexes)
			.concatMap((index) -> template.indexOps(collection).createIndex(index))
			.then()
			.cache((done) -> ALWAYS, (error) -> Duration.ZERO, () -> ALWAYS);
	}

}

package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Compares the index of one audience with the store, version by version, and repairs what
 * differs. What merely changed while it was compared is looked at twice, so that only
 * real drift is counted.
 */
public final class TalentReconciliation {

	private static final Logger logger = LoggerFactory.getLogger(TalentReconciliation.class);

	private static final int PAGE = 5000;

	private static final String KEPT = "1m";

	private static final int REPAIRS_AT_ONCE = 8;

	private final Talents talents;

	private final TalentIndex<?> index;

	private final TalentWriter<?> writer;

	private final SearchCluster cluster;

	private final Clock clock;

	private final AtomicReference<@Nullable Drift> last = new AtomicReference<>();

	TalentReconciliation(Talents talents, TalentWriter<?> writer, SearchCluster cluster, Clock clock) {
		this.talents = talents;
		this.index = writer.index();
		this.writer = writer;
		this.cluster = cluster;
		this.clock = clock;
	}

	/**
	 * Returns what was found the last time.
	 * @return empty when index and store were not compared yet
	 */
	public Optional<Drift> last() {
		return Optional.ofNullable(this.last.get());
	}

	/**
	 * Compares, and repairs what differs.
	 * @return the drift there was
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * when Elasticsearch does not answer
	 */
	public Mono<Drift> run() {
		return refreshed().then(Mono.defer(this::indexed)).flatMap(this::compare).doOnNext(this::report);
	}

	private Mono<Void> refreshed() {
		return this.cluster.work((client) -> client.indices().refresh((request) -> request.index(this.index.alias())))
			.then();
	}

	private Mono<Map<String, Long>> indexed() {
		return Mono.usingWhen(open(), this::versions, this::close);
	}

	private Mono<String> open() {
		return this.cluster
			.work((client) -> client
				.openPointInTime((request) -> request.index(this.index.alias()).keepAlive((time) -> time.time(KEPT))))
			.map(OpenPointInTimeResponse::id);
	}

	/** One that is not closed ends by itself. */
	private Mono<Void> close(String pointInTime) {
		return this.cluster.work((client) -> client.closePointInTime((request) -> request.id(pointInTime)))
			.onErrorComplete()
			.then();
	}

	private Mono<Map<String, Long>> versions(String pointInTime) {
		return page(pointInTime, List.of())
			.expand((page) -> (page.size() < PAGE) ? Mono.empty() : page(pointInTime, page.getLast().sort()))
			.flatMapIterable((page) -> page)
			.collect(HashMap::new, (versions, hit) -> versions.put(hit.id(), version(hit)));
	}

	private Mono<List<Hit<Void>>> page(String pointInTime, List<FieldValue> after) {
		return this.cluster.work((client) -> client.search((request) -> {
			request.pit((pit) -> pit.id(pointInTime).keepAlive((time) -> time.time(KEPT)))
				.size(PAGE)
				.version(true)
				.source((source) -> source.fetch(false))
				.trackTotalHits((track) -> track.enabled(false))
				.sort((sort) -> sort.field((field) -> field.field("_shard_doc")));
			if (!after.isEmpty()) {
				request.searchAfter(after);
			}
			return request;
		}, Void.class)).map((SearchResponse<Void> response) -> response.hits().hits());
	}

	private Mono<Drift> compare(Map<String, Long> indexed) {
		Drift none = new Drift(0, 0, 0, this.clock.instant());
		return this.talents.all()
			.filter((talent) -> differs(talent, indexed.remove(TalentDocuments.idOf(talent.id()))))
			.flatMap(this::repair, REPAIRS_AT_ONCE)
			.concatWith(Flux.defer(() -> Flux.fromIterable(List.copyOf(indexed.keySet())))
				.flatMap(this::removeStray, REPAIRS_AT_ONCE))
			.reduce(none, Drift::plus);
	}

	private boolean differs(Talent talent, @Nullable Long indexed) {
		return kind(talent, indexed).isPresent();
	}

	private Optional<Drift.Kind> kind(Talent talent, @Nullable Long indexed) {
		if (!this.writer.covers(talent)) {
			return Optional.ofNullable(indexed).map((version) -> Drift.Kind.SURPLUS);
		}
		if (indexed == null) {
			return Optional.of(Drift.Kind.MISSING);
		}
		return (indexed < talent.version()) ? Optional.of(Drift.Kind.OUTDATED) : Optional.empty();
	}

	/** Looks again: by now the change may have reached the index on its own. */
	private Mono<Drift.Kind> repair(Talent suspect) {
		Mono<Optional<Long>> indexed = version(TalentDocuments.idOf(suspect.id()));
		return this.talents.find(suspect.id())
			.zipWith(indexed, (talent, version) -> kind(talent, version.orElse(null)))
			.flatMap(Mono::justOrEmpty)
			.flatMap((kind) -> this.writer.update(suspect.id()).thenReturn(kind));
	}

	private Mono<Drift.Kind> removeStray(String documentId) {
		return this.writer.remove(documentId).thenReturn(Drift.Kind.SURPLUS);
	}

	private Mono<Optional<Long>> version(String documentId) {
		return this.cluster.work((client) -> client.get(
				(request) -> request.index(this.index.alias()).id(documentId).source((source) -> source.fetch(false)),
				Void.class))
			.map((response) -> response.found() ? Optional.ofNullable(response.version()) : Optional.empty());
	}

	private static long version(Hit<Void> hit) {
		Long version = hit.version();
		return (version != null) ? version : 0;
	}

	private void report(Drift drift) {
		this.last.set(drift);
		if (drift.total() > 0) {
			logger.warn("The index of {} differed from the store and was repaired: {}", this.index.audience(), drift);
		}
	}

}

package nl.talentmarkt.search.talent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Writes talents to the index of one audience under the version they have in the store,
 * so that what is older never replaces what is newer, in whatever order writes arrive.
 *
 * @param <D> what the index holds of a talent
 */
final class TalentWriter<D extends AudienceDocument> {

	private static final Logger logger = LoggerFactory.getLogger(TalentWriter.class);

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private final SearchCluster cluster;

	private final TalentIndex<D> index;

	private final AudienceDocuments<D> documents;

	private final Talents talents;

	TalentWriter(SearchCluster cluster, TalentIndex<D> index, AudienceDocuments<D> documents, Talents talents) {
		this.cluster = cluster;
		this.index = index;
		this.documents = documents;
		this.talents = talents;
	}

	/** Returns the index that is written to. */
	TalentIndex<D> index() {
		return this.index;
	}

	/** Tells whether a talent has a document in this index. */
	boolean covers(Talent talent) {
		return this.documents.covers(talent);
	}

	/**
	 * Brings one talent's document in line with the store. Whoever disappears from search
	 * has disappeared when this completes.
	 */
	Mono<Void> update(TalentId id) {
		return this.talents.find(id)
			.map(this::replacement)
			.defaultIfEmpty(new Replacement<>(TalentDocuments.idOf(id), null, Optional.empty()))
			.flatMap(this::replace);
	}

	/** Removes a document that belongs to no talent. */
	Mono<Void> remove(String documentId) {
		return replace(new Replacement<>(documentId, null, Optional.empty()));
	}

	/**
	 * Fills a generation that is being built.
	 * @return how many documents were refused
	 */
	Mono<Long> fill(Collection<Talent> batch) {
		List<BulkOperation> operations = batch.stream()
			.map(this::replacement)
			.filter((replacement) -> replacement.document().isPresent())
			.map((replacement) -> operation(this.index.building(), replacement))
			.toList();
		if (operations.isEmpty()) {
			return Mono.just(0L);
		}
		return this.cluster.work((client) -> client.bulk((request) -> request.operations(operations)))
			.flatMap(TalentWriter::countRefused);
	}

	private Replacement<D> replacement(Talent talent) {
		return new Replacement<>(TalentDocuments.idOf(talent.id()), talent.version(), this.documents.of(talent));
	}

	/**
	 * Writes to the generation that is searched and to the one that is being built, so
	 * that nothing that changes during a rebuild is lost.
	 */
	private Mono<Void> replace(Replacement<D> replacement) {
		List<BulkOperation> operations = Stream.of(this.index.alias(), this.index.building())
			.map((name) -> operation(name, replacement))
			.toList();
		Refresh refresh = replacement.document().isPresent() ? Refresh.False : Refresh.True;
		return this.cluster.work((client) -> client.bulk((request) -> request.refresh(refresh).operations(operations)))
			.flatMap(this::check);
	}

	private static BulkOperation operation(String name, Replacement<?> replacement) {
		@Nullable VersionType versionType = (replacement.version() != null) ? VersionType.External : null;
		return replacement.document()
			.map((document) -> BulkOperation.of((operation) -> operation.index((write) -> write.index(name)
				.requireAlias(true)
				.id(replacement.documentId())
				.version(replacement.version())
				.versionType(versionType)
				.document(document))))
			.orElseGet(() -> BulkOperation.of((operation) -> operation.delete((write) -> write.index(name)
				.id(replacement.documentId())
				.version(replacement.version())
				.versionType(versionType))));
	}

	/**
	 * A name without an index is no fault as long as the other has one: none is being
	 * built, or the first one is. Between the two, while one takes the other's place, or
	 * when there is no index at all, somebody has to try again or to build one.
	 */
	private Mono<Void> check(BulkResponse response) {
		List<BulkResponseItem> missing = response.items().stream().filter(TalentWriter::isMissing).toList();
		Optional<BulkResponseItem> refused = response.items().stream().filter(TalentWriter::isRefused).findFirst();
		if (refused.isPresent()) {
			return Mono.error(new IllegalStateException("A talent could not be indexed: " + reason(refused.get())));
		}
		return (missing.size() < response.items().size()) ? Mono.empty() : this.index.present()
			.flatMap((present) -> Mono.error(new IllegalStateException("The index was just replaced, try again")));
	}

	private static Mono<Long> countRefused(BulkResponse response) {
		List<BulkResponseItem> refused = response.items().stream().filter(TalentWriter::isRefused).toList();
		if (response.items().stream().anyMatch(TalentWriter::isMissing)) {
			return Mono.error(new IllegalStateException("The index that was being built is gone"));
		}
		refused.stream().findFirst().ifPresent((item) -> logger.error("Not indexed: {}", reason(item)));
		return Mono.just((long) refused.size());
	}

	private static boolean isMissing(BulkResponseItem item) {
		ErrorCause error = item.error();
		return error != null && item.status() == NOT_FOUND;
	}

	private static boolean isRefused(BulkResponseItem item) {
		return item.error() != null && item.status() != CONFLICT && !isMissing(item);
	}

	/** Leaves out the reason in words, which may repeat what a person wrote. */
	private static String reason(BulkResponseItem item) {
		ErrorCause error = item.error();
		return "document " + item.id() + ", status " + item.status() + ", "
				+ ((error != null) ? error.type() : "no error");
	}

	private record Replacement<D>(String documentId, @Nullable Long version, Optional<D> document) {
	}

}

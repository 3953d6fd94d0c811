package nl.talentmarkt.marketplace.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that differs from the library's in four ways. A query that an index
 * answers in part uses that index and filters the rest, where the library reads every
 * document unless the query names exactly the index's fields: {@code _id} plus a version
 * would cost a walk through the collection. And an update works on a copy of the stored
 * document, because the library changes it in place, under the eyes of readers whose
 * answer is still being sent and of the commit that is writing it. And an aggregation
 * does not hold the whole collection in memory. And sorting looks into each document
 * once.
 */
final class IndexedCollection extends H2Collection {

	/** What the aggregation that this thread is about to run keeps of its collection. */
	private static final ThreadLocal<@Nullable FirstMatch> FIRST_MATCH = new ThreadLocal<>();

	private final MVMap<Object, Document> documents;

	private boolean updating;

	IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, documents, meta, cursors);
		this.documents = documents;
	}

	/**
	 * Runs an aggregation that begins with a match on what that match leaves of this
	 * collection.
	 * @param match the first stage's condition
	 * @param aggregation the whole aggregation, the first stage included
	 * @return the aggregation's answer
	 */
	Document startingWith(Document match, Supplier<Document> aggregation) {
		FIRST_MATCH.set(new FirstMatch(this, match));
		try {
			return aggregation.get();
		}
		finally {
			FIRST_MATCH.remove();
		}
	}

	/** Document after document, where the library lists all of them in memory first. */
	@Override
	public Stream<Document> queryAllAsStream() {
		FirstMatch first = FIRST_MATCH.get();
		if (first == null || first.collection() != this) {
			return this.documents.values().stream();
		}
		// A later stage may read the same collection for another reason.
		FIRST_MATCH.remove();
		return queryDocuments(first.match(), null, 0, 0, 0, null).collectDocuments().stream();
	}

	@Override
	public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters filters,
			boolean multiple, boolean upsert, Oplog oplog) {
		this.updating = true;
		try {
			return super.updateDocuments(selector, update, filters, multiple, upsert, oplog);
		}
		finally {
			this.updating = false;
		}
	}

	@Override
	public synchronized Document findAndModify(Document query) {
		this.updating = true;
		try {
			return super.findAndModify(query);
		}
		finally {
			this.updating = false;
		}
	}

	@Override
	protected synchronized QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit,
			int batchSize, @Nullable Document fields) {
		QueryResult found = queryByIndex(query, orderBy, skip, limit, batchSize, fields);
		return this.updating ? copyOf(found) : found;
	}

	@Override
	protected QueryResult matchDocumentsFromStream(Stream<Document> documents, Document query,
			@Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
		boolean sorts = orderBy != null && deriveComparator(orderBy) != null;
		return matchDocumentsFromStream(query, documents, skip, limit, batchSize,
				(sorts && orderBy != null) ? new SortOrder(orderBy) : null, fields);
	}

	private static QueryResult copyOf(QueryResult found) {
		return new QueryResult(found.collectDocuments().stream().map(Document::cloneDeeply).toList());
	}

	private QueryResult queryByIndex(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
			@Nullable Document fields) {
		Document conditions = new Document();
		collectConditions(query, conditions);
		for (Index<Object> index : getIndexes()) {
			Document part = index.isUnique() ? equalityPart(index, conditions) : conditions;
			if (part != null && index.canHandle(part)) {
				Set<Object> positions = new LinkedHashSet<>();
				index.getPositions(part).forEach(positions::add);
				return matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
			}
		}
		return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
	}

	/** Brings what must hold all at once to one level: drivers wrap it in $and. */
	private static void collectConditions(Document query, Document conditions) {
		query.forEach((key, value) -> {
			if (!key.equals("$and")) {
				conditions.putIfAbsent(key, value);
			}
			else if (value instanceof Collection<?> parts) {
				parts.forEach((part) -> collectConditions((Document) part, conditions));
			}
		});
	}

	/** Returns what the query asks of the index's own fields, or null if not all. */
	private static @Nullable Document equalityPart(Index<Object> index, Document query) {
		Document part = new Document();
		for (IndexKey key : index.getKeys()) {
			Object value = query.get(key.getKey());
			if (value == null) {
				return query.keySet().size() == index.getKeys().size() ? query : null;
			}
			part.put(key.getKey(), value);
		}
		return part;
	}

	private record FirstMatch(IndexedCollection collection, Document match) {
	}

}

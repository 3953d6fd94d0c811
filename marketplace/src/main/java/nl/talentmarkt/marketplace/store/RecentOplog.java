package nl.talentmarkt.marketplace.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.CollectionBackedOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * What change streams read. It keeps the latest operations on collections that a change
 * stream watches or watched, and is not written to disk: the streams of this process end
 * with it, and the library reads the whole oplog at every turn of every stream.
 */
final class RecentOplog implements Oplog {

	private static final int KEPT = 500;

	private final MVMap<Object, Document> operations;

	private final Oplog oplog;

	private final Set<String> watched = ConcurrentHashMap.newKeySet();

	RecentOplog(MongoBackend backend, MongoDatabase local, CursorRegistry cursors) {
		MVStore memory = MVStore.open(null);
		this.operations = memory.openMap("operations");
		MVMap<String, Object> meta = memory.openMap("meta");
		this.oplog = new CollectionBackedOplog(backend, operations(local, this.operations, meta, cursors), cursors);
	}

	@SuppressWarnings("unchecked")
	private static MongoCollection<Document> operations(MongoDatabase local, MVMap<Object, Document> operations,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		// The library casts as well: an oplog never looks at the positions that the type
		// argument stands for.
		MongoCollection<?> collection = new H2Collection(local, "oplog.rs", CollectionOptions.withIdField("ts"),
				operations, meta, cursors);
		return (MongoCollection<Document>) collection;
	}

	@Override
	public void handleInsert(String namespace, List<Document> documents) {
		if (this.watched.contains(namespace)) {
			this.oplog.handleInsert(namespace, documents);
			forgetOldest();
		}
	}

	@Override
	public void handleUpdate(String namespace, Document selector, Document update, List<Object> ids) {
		if (this.watched.contains(namespace)) {
			ids.forEach((id) -> this.oplog.handleUpdate(namespace, selector, withKey(update, id), List.of(id)));
			forgetOldest();
		}
	}

	/**
	 * The library says what was changed where a change stream has the key of the changed
	 * document.
	 */
	private static Document withKey(Document update, Object id) {
		Document keyed = update.clone();
		keyed.put("_id", id);
		return keyed;
	}

	@Override
	public void handleDelete(String namespace, Document query, List<Object> ids) {
		if (this.watched.contains(namespace)) {
			this.oplog.handleDelete(namespace, query, ids);
			forgetOldest();
		}
	}

	@Override
	public void handleDropCollection(String namespace) {
		if (!this.watched.isEmpty()) {
			this.oplog.handleDropCollection(namespace);
			forgetOldest();
		}
	}

	@Override
	public Cursor createCursor(Document changeStream, String namespace, Aggregation aggregation) {
		this.watched.add(namespace);
		return this.oplog.createCursor(changeStream, namespace, aggregation);
	}

	private void forgetOldest() {
		while (this.operations.sizeAsLong() > KEPT) {
			this.operations.remove(this.operations.firstKey());
		}
	}

}

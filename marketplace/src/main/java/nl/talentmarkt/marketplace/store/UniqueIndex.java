package nl.talentmarkt.marketplace.store;

import java.util.List;
import java.util.Map;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index that refuses a second document under the same values. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

	private final MVMap<String, Object> positions;

	UniqueIndex(MVMap<String, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
		super(name, keys, sparse);
		this.positions = positions;
	}

	@Override
	public synchronized boolean canHandle(Document query) {
		return query.values().stream().noneMatch(BsonRegularExpression::isRegularExpression) && super.canHandle(query);
	}

	@Override
	protected @Nullable Object removeDocument(KeyValue values) {
		return this.positions.remove(IndexEntry.of(values));
	}

	@Override
	protected boolean putKeyPosition(KeyValue values, Object position) {
		return this.positions.putIfAbsent(IndexEntry.of(values), position) == null;
	}

	@Override
	protected @Nullable Object getPosition(KeyValue values) {
		return this.positions.get(IndexEntry.of(values));
	}

	@Override
	protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
		throw new UnsupportedOperationException("Only a regular expression reads the whole index");
	}

	@Override
	public long getCount() {
		return this.positions.sizeAsLong();
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

}

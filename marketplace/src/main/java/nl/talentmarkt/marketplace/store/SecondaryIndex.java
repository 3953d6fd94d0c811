package nl.talentmarkt.marketplace.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the library accepts but does not keep. It answers
 * equality and {@code $in} on its first field, narrowed by equality on the fields that
 * follow; for anything else (ranges, order, null) the collection is read as before. One
 * entry per value and document, so that a value that half of the documents share costs no
 * more to change than a rare one.
 */
final class SecondaryIndex extends Index<Object> {

	private final MVMap<String, Object> entries;

	SecondaryIndex(MVMap<String, Object> entries, String name, List<IndexKey> keys, boolean sparse) {
		super(name, keys, sparse);
		this.entries = entries;
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		getKeyValues(document);
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		for (KeyValue values : getKeyValues(document)) {
			if (!isLeftOut(values)) {
				this.entries.put(entry(values, position), position);
			}
		}
	}

	@Override
	public Object remove(Document document) {
		Object position = Missing.ofNullable(document.get("_id"));
		for (KeyValue values : getKeyValues(document)) {
			this.entries.remove(entry(values, position));
		}
		return position;
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		getKeyValues(after);
	}

	@Override
	public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
		if (!nullAwareEqualsKeys(before, after)) {
			remove(before);
			add(after, position, collection);
		}
	}

	@Override
	public boolean canHandle(Document query) {
		return !candidates(query.get(keys().get(0))).isEmpty();
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		List<String> prefixes = List.of("");
		for (String key : keys()) {
			List<Object> candidates = candidates(query.get(key));
			if (candidates.isEmpty()) {
				break;
			}
			List<String> longer = new ArrayList<>();
			for (String prefix : prefixes) {
				candidates.forEach((candidate) -> longer.add(prefix + IndexEntry.of(normalised(candidate))));
			}
			prefixes = longer;
		}
		List<Object> positions = new ArrayList<>();
		prefixes.forEach((prefix) -> collect(prefix, positions));
		return positions;
	}

	private void collect(String prefix, List<Object> positions) {
		Cursor<String, Object> following = this.entries.cursor(prefix);
		while (following.hasNext() && following.next().startsWith(prefix)) {
			positions.add(following.getValue());
		}
	}

	/** Returns the values to look up, none if only a walk can answer the condition. */
	private static List<Object> candidates(@Nullable Object condition) {
		if (condition instanceof Document operators) {
			if (operators.size() != 1) {
				return List.of();
			}
			if (operators.get("$eq") != null) {
				return candidates(operators.get("$eq"));
			}
			return (operators.get("$in") instanceof Collection<?> values
					&& values.stream().allMatch(SecondaryIndex::isPlain)) ? List.copyOf(values) : List.of();
		}
		return isPlain(condition) ? List.of(condition) : List.of();
	}

	private static boolean isPlain(@Nullable Object value) {
		return value != null && !(value instanceof Missing) && !(value instanceof Document)
				&& !(value instanceof Collection<?>) && !(value instanceof BsonRegularExpression);
	}

	/** Makes equal numbers of different types one value, as the stored ones are. */
	private static Object normalised(Object value) {
		return new KeyValue(value).normalized().get(0);
	}

	private boolean isLeftOut(KeyValue values) {
		return isSparse() && values.stream().allMatch(Missing::isNullOrMissing);
	}

	private static String entry(KeyValue values, Object position) {
		return IndexEntry.of(values) + IndexEntry.of(position);
	}

	@Override
	public long getCount() {
		return this.entries.sizeAsLong();
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void drop() {
		this.entries.clear();
	}

}

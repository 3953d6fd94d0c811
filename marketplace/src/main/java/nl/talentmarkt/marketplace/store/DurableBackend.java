package nl.talentmarkt.marketplace.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a command that writes only when it is on disk, and lets a commit fall between
 * commands, never inside one: a command changes the documents and each index one after
 * the other, and a file that held only some of these would not be usable after a crash.
 * The commands that wait at the same moment share one commit.
 *
 * <p>
 * When a commit fails, what is in memory is no longer what is on disk, and a later commit
 * would build on pages that were never written. So this backend is
 * {@linkplain #isBroken() broken} from then on, and all that it can still do is to be
 * {@linkplain #abandon() abandoned}.
 */
final class DurableBackend extends H2Backend {

	private static final Logger logger = LoggerFactory.getLogger(DurableBackend.class);

	private static final Set<String> READING = Set.of("find", "getmore", "count", "distinct", "killcursors", "ping",
			"hello", "ismaster", "buildinfo", "listcollections", "listindexes", "listdatabases", "dbstats", "collstats",
			"serverstatus", "validate", "endsessions", "getparameter", "whatsmyuri", "connectionstatus", "hostinfo");

	/** Longer than any reader needs to walk through pages that were replaced since. */
	private static final int RETENTION_MS = 10_000;

	private static final int COMPACTION_ON_CLOSE_MS = 2_000;

	private static final int TARGET_FILL_PERCENT = 60;

	private static final int REWRITE_AT_ONCE_BYTES = 2 * 1024 * 1024;

	private static final long MOVED_ON_CLOSE_BYTES = 64 * 1024 * 1024;

	private final MVStore file;

	private final Room room;

	/** Shared by the commands that write, exclusive for the commit. */
	private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();

	private final Object disk = new Object();

	private final ScheduledExecutorService tidying;

	private final Future<?> turns;

	/** Counts the commands that may have written. */
	private final AtomicLong executed = new AtomicLong();

	private long durable;

	private long tidied;

	private volatile boolean broken;

	private volatile boolean closing;

	DurableBackend(MVStore file, Room room) {
		super(file);
		this.file = file;
		this.room = room;
		this.tidying = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("store-tidying").daemon().factory());
		this.turns = this.tidying.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.SECONDS);
		if (file.isPersistent()) {
			file.setRetentionTime(RETENTION_MS);
		}
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		if (onlyReads(command, query)) {
			return super.handleCommand(channel, database, command, query);
		}
		Document answer;
		long number;
		this.room.require();
		this.commands.readLock().lock();
		try {
			requireIntact();
			answer = super.handleCommand(channel, database, command, query);
			number = this.executed.incrementAndGet();
		}
		finally {
			this.commands.readLock().unlock();
		}
		if (this.file.isPersistent()) {
			awaitDisk(number);
		}
		return answer;
	}

	static boolean onlyReads(String command, Document query) {
		String name = command.toLowerCase(Locale.ROOT);
		if (name.equals("aggregate")) {
			return query.get("pipeline") instanceof List<?> stages
					&& stages.stream().noneMatch(DurableBackend::isWriting);
		}
		return READING.contains(name);
	}

	private static boolean isWriting(@Nullable Object stage) {
		return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
	}

	/**
	 * Returns when a command is on disk. Whoever comes while another is writing waits,
	 * and finds itself written by the next one together with all that came in between.
	 * @param command the command's number
	 */
	private void awaitDisk(long command) {
		synchronized (this.disk) {
			if (this.durable < command) {
				requireIntact();
				this.durable = commitAll();
			}
		}
	}

	/** Returns the number of the last command that is part of the commit. */
	private long commitAll() {
		try {
			long last = commitBetweenCommands();
			this.file.sync();
			this.room.found();
			return last;
		}
		catch (RuntimeException | Error ex) {
			this.broken = true;
			throw this.room.ranOut(ex);
		}
	}

	private long commitBetweenCommands() {
		this.commands.writeLock().lock();
		try {
			this.file.commit();
			return this.executed.get();
		}
		finally {
			this.commands.writeLock().unlock();
		}
	}

	/**
	 * Tells whether a commit failed. The file closes itself while it is failing, so
	 * readers may notice before the writer does.
	 * @return true when what is in memory must be forgotten
	 */
	boolean isBroken() {
		return this.broken || (!this.closing && this.file.isClosed());
	}

	private void requireIntact() {
		if (isBroken()) {
			throw this.room.refusal();
		}
	}

	/** Closes the file as it is on disk. */
	void abandon() {
		this.turns.cancel(false);
		this.tidying.close();
		this.file.closeImmediately();
		super.close();
	}

	/** Frees the space of replaced pages, a little at a time. */
	private void tidy() {
		synchronized (this.disk) {
			this.commands.writeLock().lock();
			try {
				if (isBroken() || !this.room.isThere()) {
					return;
				}
				if (this.durable > this.tidied && this.file.compact(TARGET_FILL_PERCENT, REWRITE_AT_ONCE_BYTES)) {
					this.file.commit();
				}
				else {
					this.tidied = this.durable;
				}
			}
			catch (RuntimeException | Error ex) {
				this.broken = true;
				logger.error("The store's file could not be tidied: {}", ex.toString());
			}
			finally {
				this.commands.writeLock().unlock();
			}
		}
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new Database(name);
	}

	@Override
	protected Oplog createOplog() {
		return new RecentOplog(this, resolveDatabase("local"), getCursorRegistry());
	}

	@Override
	public void close() {
		this.closing = true;
		this.turns.cancel(false);
		this.tidying.close();
		try {
			shrink();
			this.file.close(COMPACTION_ON_CLOSE_MS);
		}
		catch (RuntimeException ex) {
			// What was acknowledged is on disk already.
			logger.warn("The store's file could not be tidied at the end: {}", ex.toString());
			this.file.closeImmediately();
		}
		super.close();
	}

	/** Gives free space between the pages back to the disk. */
	private void shrink() {
		if (this.file.getFileStore() instanceof RandomAccessStore blocks) {
			this.file.setRetentionTime(0);
			this.file.commit();
			blocks.compactMoveChunks(TARGET_FILL_PERCENT, MOVED_ON_CLOSE_BYTES, this.file);
		}
	}

	/**
	 * An inner class because the superclass opens its collections while it is being
	 * constructed, when fields of this class would not be set.
	 */
	private final class Database extends H2Database {

		Database(String name) {
			super(name, DurableBackend.this.getMvStore(), DurableBackend.this.getCursorRegistry());
		}

		@Override
		public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
				Oplog oplog) {
			if (command.equalsIgnoreCase("aggregate") && query.get("pipeline") instanceof List<?> stages
					&& !stages.isEmpty() && stages.getFirst() instanceof Document first
					&& first.get("$match") instanceof Document match && query.get(command) instanceof String name
					&& resolveCollection(name, false) instanceof IndexedCollection collection) {
				return collection.startingWith(match,
						() -> super.handleCommand(channel, command, query, databases, oplog));
			}
			return super.handleCommand(channel, command, query, databases, oplog);
		}

		@Override
		protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
			String fullName = getFullCollectionNamespace(name);
			MVStore store = DurableBackend.this.getMvStore();
			MVMap<Object, Document> documents = store.openMap("databases." + fullName,
					new MVMap.Builder<Object, Document>().valueType(new BsonType()));
			MVMap<String, Object> meta = store.openMap("meta." + fullName);
			return new IndexedCollection(this, name, options, documents, meta, DurableBackend.this.getCursorRegistry());
		}

		@Override
		protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
				boolean sparse) {
			return new UniqueIndex(entries(collection, name), name, keys, sparse);
		}

		@Override
		protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
				boolean sparse) {
			return new SecondaryIndex(entries(collection, name), name, keys, sparse);
		}

		private MVMap<String, Object> entries(String collection, String index) {
			return DurableBackend.this.getMvStore()
				.openMap(getFullCollectionNamespace(collection) + "._index_" + index);
		}

	}

}

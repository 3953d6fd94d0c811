package nl.talentmarkt.marketplace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A server for the MongoDB wire protocol inside this process, for one machine and
 * moderate use. It listens on the loopback address only, on a port that the operating
 * system picks, and asks for no password: whoever may run programs on this machine may
 * read it.
 *
 * <p>
 * Every command that writes is on disk before it is answered, so what was acknowledged
 * survives {@code kill -9} and a power failure. When the disk is full, writes are refused
 * with the code that {@link StoreFull} knows and reads go on; once there is room, writes
 * are taken again within a second or two. One process at a time may have a folder open.
 *
 * <p>
 * What a MongoDB server has and this has not: transactions, updates by a pipeline,
 * {@code $unionWith}, {@code $setWindowFields}, {@code $text} and capped collections are
 * refused. Expiry (TTL), validators and the condition of a partial index are accepted and
 * ignored, so a partial unique index is a full one. Indexes answer equality and
 * {@code $in}; a range, an order or a regular expression alone reads the collection.
 * Change streams do not hear of {@code findAndModify}.
 */
public final class EmbeddedStore implements AutoCloseable {

	/** The database that the application keeps its documents in. */
	public static final String DATABASE = "talentmarkt";

	/** Only a command of more than 500 MB would be written in parts. */
	private static final int NEVER_COMMIT_BY_SIZE_KB = 500_000;

	private static final int CACHE_MB = 32;

	/** Enough for some to wait for the disk while others read. */
	private static final int WORKER_THREADS = 16;

	private final MongoServer server;

	private final InetSocketAddress address;

	private boolean closed;

	private EmbeddedStore(Supplier<MVStore> file) {
		ReopenedBackend backend = new ReopenedBackend(file);
		this.server = new MongoServer(backend);
		try {
			this.server.enableOplog();
			this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKER_THREADS);
		}
		catch (RuntimeException ex) {
			backend.close();
			throw ex;
		}
		this.address = this.server.getLocalAddress();
	}

	/**
	 * Opens the store in a folder, which is made when it is not there, and starts
	 * listening. What a killed process left behind is read as it was at its last
	 * acknowledged write.
	 * @param folder the store's own folder; no other files are kept there
	 * @return the running store
	 * @throws StoreInUseException if the folder is open elsewhere
	 * @throws StoreDamagedException if the file in the folder cannot be read
	 * @throws UncheckedIOException if the folder cannot be made
	 */
	public static EmbeddedStore inFolder(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + folder + " cannot be made", ex);
		}
		return inFile(folder, folder.resolve("store.mv").toString());
	}

	/**
	 * Opens the store in a file of a file system of the library.
	 * @param folder what the file is in
	 * @param name the file, after a scheme and a colon when the file system is not the
	 * machine's own
	 * @return the running store
	 */
	static EmbeddedStore inFile(Path folder, String name) {
		return new EmbeddedStore(() -> open(folder, name));
	}

	/**
	 * Starts an empty store that forgets everything when it is closed.
	 * @return the running store
	 */
	public static EmbeddedStore inMemory() {
		return new EmbeddedStore(() -> MVStore.open(null));
	}

	private static MVStore open(Path folder, String name) {
		try {
			return new MVStore.Builder().fileName(name)
				.autoCommitDisabled()
				.autoCommitBufferSize(NEVER_COMMIT_BY_SIZE_KB)
				.cacheSize(CACHE_MB)
				.open();
		}
		catch (MVStoreException ex) {
			if (ex.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
				throw new StoreInUseException(folder, ex);
			}
			throw new StoreDamagedException(folder, ex);
		}
	}

	/**
	 * Returns where to reach this store, with {@link #DATABASE} as its database.
	 * @return a {@code mongodb://} address
	 */
	public String connectionString() {
		return connectionString(DATABASE);
	}

	/**
	 * Returns where to reach one database of this store.
	 * @param database the database's name
	 * @return a {@code mongodb://} address
	 */
	public String connectionString(String database) {
		return "mongodb://" + this.address.getAddress().getHostAddress() + ":" + this.address.getPort() + "/" + database
				+ "?directConnection=true";
	}

	/**
	 * Hangs up on every client and tidies the file for at most two seconds. A second call
	 * does nothing.
	 */
	@Override
	public synchronized void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		this.server.shutdownNow();
	}

	@Override
	public String toString() {
		return "EmbeddedStore[" + this.address + "]";
	}

}

package nl.talentmarkt.marketplace.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Goes back to what is on disk when a write failed: opens the file anew, with everything
 * that was acknowledged and nothing else, and answers from there.
 */
final class ReopenedBackend implements MongoBackend {

	/** Writers try once a second at most, so this is a reader that takes many seconds. */
	private static final int READ_ATTEMPTS = 10;

	private final Supplier<MVStore> file;

	private final Room room = new Room(System::nanoTime);

	private volatile DurableBackend backend;

	private volatile boolean oplog;

	ReopenedBackend(Supplier<MVStore> file) {
		this.file = file;
		this.backend = new DurableBackend(file.get(), this.room);
	}

	/**
	 * Asks the backend of the moment. When its file is closed in the middle of the
	 * answer, what only reads is asked again, and what writes is refused: it is not
	 * stored. On a disk that stays full each attempt of a writer closes the file again,
	 * so one reader can meet that more than once.
	 */
	private <T> T ask(Function<DurableBackend, T> question, boolean onlyReads) {
		for (int attempt = 1;; attempt++) {
			DurableBackend asked = intact();
			try {
				return question.apply(asked);
			}
			catch (RuntimeException ex) {
				if (!asked.isBroken()) {
					throw ex;
				}
				if (!onlyReads || attempt == READ_ATTEMPTS) {
					throw this.room.refusal();
				}
			}
		}
	}

	private DurableBackend intact() {
		DurableBackend last = this.backend;
		return last.isBroken() ? reopened() : last;
	}

	private synchronized DurableBackend reopened() {
		if (this.backend.isBroken()) {
			this.backend.abandon();
			DurableBackend anew = new DurableBackend(this.file.get(), this.room);
			if (this.oplog) {
				anew.enableOplog();
			}
			this.backend = anew;
		}
		return this.backend;
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		return ask((asked) -> asked.handleCommand(channel, database, command, query),
				DurableBackend.onlyReads(command, query));
	}

	@Override
	public QueryResult handleQuery(MongoQuery query) {
		return ask((asked) -> asked.handleQuery(query), true);
	}

	@Override
	public Document handleMessage(MongoMessage message) {
		Document document = message.getDocument();
		String command = document.keySet().iterator().next();
		return ask((asked) -> asked.handleMessage(message), DurableBackend.onlyReads(command, document));
	}

	@Override
	public void handleClose(Channel channel) {
		this.backend.handleClose(channel);
	}

	@Override
	public void dropDatabase(String database) {
		intact().dropDatabase(database);
	}

	@Override
	public Collection<Document> getCurrentOperations(MongoQuery query) {
		return intact().getCurrentOperations(query);
	}

	@Override
	public Document getServerStatus() {
		return intact().getServerStatus();
	}

	@Override
	public void closeCursors(List<Long> cursors) {
		this.backend.closeCursors(cursors);
	}

	@Override
	public Clock getClock() {
		return this.backend.getClock();
	}

	@Override
	public void enableOplog() {
		this.oplog = true;
		this.backend.enableOplog();
	}

	@Override
	public void disableOplog() {
		this.oplog = false;
		this.backend.disableOplog();
	}

	@Override
	public MongoDatabase resolveDatabase(String database) {
		return intact().resolveDatabase(database);
	}

	@Override
	public MongoBackend version(MongoVersion version) {
		this.backend.version(version);
		return this;
	}

	@Override
	public synchronized void close() {
		if (this.backend.isBroken()) {
			this.backend.abandon();
		}
		else {
			this.backend.close();
		}
	}

}

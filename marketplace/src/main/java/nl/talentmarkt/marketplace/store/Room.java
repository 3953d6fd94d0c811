package nl.talentmarkt.marketplace.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the store can write. After a failure, writes are refused for a while without
 * trying, because each attempt costs reading the file anew; then one attempt shows
 * whether there is room again.
 */
final class Room {

	private static final Logger logger = LoggerFactory.getLogger(Room.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final long NEVER = Long.MIN_VALUE;

	private final LongSupplier nanoTime;

	/** When an attempt may be made again, or never while all is well. */
	private final AtomicLong triedAgainAt = new AtomicLong(NEVER);

	Room(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	boolean isThere() {
		long again = this.triedAgainAt.get();
		return again == NEVER || this.nanoTime.getAsLong() - again >= 0;
	}

	/**
	 * Refuses a command that writes, while there is no point in trying.
	 * @throws MongoServerError when the last attempt failed just now
	 */
	void require() {
		if (!isThere()) {
			throw refusal();
		}
	}

	/** Something was written. */
	void found() {
		if (this.triedAgainAt.get() != NEVER && this.triedAgainAt.getAndSet(NEVER) != NEVER) {
			logger.info("The store can be written to again");
		}
	}

	/**
	 * Something could not be written.
	 * @param cause what went wrong
	 * @return what to tell whoever waits for it
	 */
	MongoServerError ranOut(Throwable cause) {
		if (this.triedAgainAt.getAndSet(this.nanoTime.getAsLong() + PAUSE.toNanos()) == NEVER) {
			logger.error("The store cannot be written to, so nothing is taken in until it can: {}", cause.toString());
		}
		return refusal();
	}

	MongoServerError refusal() {
		return new MongoServerError(StoreFull.CODE, "OutOfDiskSpace", "The store cannot be written to");
	}

}

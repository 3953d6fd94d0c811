package nl.talentmarkt.marketplace.store;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;

/**
 * The store has no room on its disk, or cannot write for another reason: whatever was
 * acknowledged is kept, and what was refused with this is not stored. It takes writes
 * again by itself once there is room.
 */
public final class StoreFull {

	/** What a MongoDB server says as well. */
	static final int CODE = 14_031;

	private StoreFull() {
	}

	/**
	 * Tells whether something failed because the store is full.
	 * @param error any error
	 * @return true when that is its cause
	 */
	public static boolean caused(Throwable error) {
		@Nullable Throwable cause = error;
		while (cause != null) {
			if (cause instanceof MongoException refused && refused.getCode() == CODE) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}

package nl.talentmarkt.marketplace.store;

import java.nio.file.Path;

/** The store's file cannot be read or written. */
public final class StoreDamagedException extends RuntimeException {

	StoreDamagedException(Path folder, Throwable cause) {
		super("The store in " + folder + " cannot be opened: " + cause.getMessage(), cause);
	}

}

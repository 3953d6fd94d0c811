package nl.talentmarkt.marketplace.store;

import java.nio.file.Path;

/** Another process, or another part of this one, already has the store's folder open. */
public final class StoreInUseException extends RuntimeException {

	private final Path folder;

	StoreInUseException(Path folder, Throwable cause) {
		super("The store in " + folder + " is in use: is Talentmarkt already running on this data folder? "
				+ "Stop it, or choose another talentmarkt.data-folder.", cause);
		this.folder = folder;
	}

	/**
	 * Returns the folder that could not be opened.
	 * @return the store's own folder within the data folder
	 */
	public Path folder() {
		return this.folder;
	}

}

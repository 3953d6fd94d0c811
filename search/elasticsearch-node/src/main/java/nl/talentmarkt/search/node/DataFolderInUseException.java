package nl.talentmarkt.search.node;

import java.nio.file.Path;

/**
 * Another application runs on the same data folder.
 */
public final class DataFolderInUseException extends RuntimeException {

	DataFolderInUseException(Path folder) {
		super("Another application is using the data folder " + folder
				+ ". Stop that application, or give this one a data folder of its own.");
	}

}

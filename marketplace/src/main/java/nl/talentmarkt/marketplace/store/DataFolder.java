package nl.talentmarkt.marketplace.store;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this machine keeps what the application must not lose.
 *
 * @param dataFolder {@code talentmarkt.data-folder}: a folder, made when it is not there;
 * relative to the working directory
 */
@ConfigurationProperties("talentmarkt")
public record DataFolder(@DefaultValue("./data") Path dataFolder) {

	/** Refuses a path that is something other than a folder. */
	public DataFolder {
		dataFolder = dataFolder.toAbsolutePath().normalize();
		if (Files.exists(dataFolder) && !Files.isDirectory(dataFolder)) {
			throw new IllegalArgumentException("talentmarkt.data-folder is not a folder: " + dataFolder);
		}
	}

	/**
	 * Returns the place of one part of the data.
	 * @param name the folder's name, for instance {@code store}
	 * @return the path within the data folder; not made yet
	 */
	public Path resolve(String name) {
		return this.dataFolder.resolve(name);
	}

}

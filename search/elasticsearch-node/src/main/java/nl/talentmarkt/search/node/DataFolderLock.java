package nl.talentmarkt.search.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * One application for one data folder. The lock goes with the application's process,
 * however that ends.
 */
final class DataFolderLock implements AutoCloseable {

	/**
	 * Closing any channel on the file would give up the lock of this process, so a second
	 * one is never opened.
	 */
	private static final Set<Path> held = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final FileChannel channel;

	private DataFolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the folder, which is made when it is missing.
	 * @param folder the folder of the node
	 * @return the lock, held until it is closed
	 * @throws DataFolderInUseException when another application has it
	 */
	static DataFolderLock on(Path folder) throws IOException {
		Path real = Files.createDirectories(folder).toRealPath();
		if (!held.add(real)) {
			throw new DataFolderInUseException(folder);
		}
		FileChannel channel = null;
		try {
			channel = lock(real.resolve("application.lock"));
		}
		finally {
			if (channel == null) {
				held.remove(real);
			}
		}
		if (channel == null) {
			throw new DataFolderInUseException(folder);
		}
		return new DataFolderLock(real, channel);
	}

	private static @Nullable FileChannel lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() != null) {
			return channel;
		}
		channel.close();
		return null;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		held.remove(this.folder);
	}

}

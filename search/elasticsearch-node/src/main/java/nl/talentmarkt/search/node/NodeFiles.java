package nl.talentmarkt.search.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of the node, which travel as class path resources, also inside an executable
 * jar, and are put on disk before the node starts.
 */
final class NodeFiles {

	private static final String RESOURCES = "elasticsearch-node/";

	private static final String FOLDER_PREFIX = "node-";

	private final Path folder;

	private final byte[] list;

	private final List<Entry> entries;

	private NodeFiles(Path folder, byte[] list) {
		this.folder = folder;
		this.list = list;
		this.entries = new String(list, StandardCharsets.UTF_8).lines().map(Entry::parse).toList();
	}

	/**
	 * Reads the list of files.
	 * @param folder where the folders of the node, one for each version, belong
	 * @return the files of this version
	 */
	static NodeFiles in(Path folder) throws IOException {
		try (InputStream list = resource("files.sha256")) {
			return new NodeFiles(folder, list.readAllBytes());
		}
	}

	/**
	 * Puts the files in place unless all of them lie there undamaged. A folder appears
	 * under its name only when it is complete.
	 * @return the folder of this version
	 */
	Path putInPlace() throws IOException {
		Path home = home();
		if (!isComplete(home)) {
			Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
			delete(unfinished);
			for (Entry entry : this.entries) {
				entry.copyTo(unfinished);
			}
			delete(home);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home;
	}

	/**
	 * Removes what other versions and broken-off starts left. Only when no other node can
	 * be running from it.
	 */
	void removeOthers() throws IOException {
		try (Stream<Path> folders = Files.list(this.folder)) {
			for (Path other : folders.filter(this::isOther).toList()) {
				delete(other);
			}
		}
	}

	private boolean isOther(Path path) {
		return Files.isDirectory(path) && path.getFileName().toString().startsWith(FOLDER_PREFIX)
				&& !path.equals(home());
	}

	private Path home() {
		return this.folder.resolve(FOLDER_PREFIX + HexFormat.of().formatHex(sha256().digest(this.list), 0, 6));
	}

	private boolean isComplete(Path home) {
		return this.entries.parallelStream().allMatch((entry) -> entry.isIn(home));
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			Files.walkFileTree(folder, new Delete());
		}
	}

	private static InputStream resource(String path) throws IOException {
		InputStream resource = NodeFiles.class.getClassLoader().getResourceAsStream(RESOURCES + path);
		if (resource == null) {
			throw new IOException("The application comes without " + RESOURCES + path
					+ ", it was not built completely. Build it again with `mvn verify`.");
		}
		return resource;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private record Entry(String hash, String path) {

		static Entry parse(String line) {
			String[] parts = line.split("  ", 2);
			return new Entry(parts[0], parts[1]);
		}

		void copyTo(Path folder) throws IOException {
			Path target = folder.resolve(this.path);
			Files.createDirectories(target.getParent());
			try (InputStream source = resource(this.path)) {
				Files.copy(source, target);
			}
		}

		boolean isIn(Path folder) {
			Path file = folder.resolve(this.path);
			if (!Files.isRegularFile(file)) {
				return false;
			}
			MessageDigest digest = sha256();
			try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
				byte[] buffer = new byte[1 << 16];
				while (content.read(buffer) >= 0) {
					// Reading is what feeds the digest.
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return HexFormat.of().formatHex(digest.digest()).equals(this.hash);
		}

	}

	private static final class Delete extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.delete(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			Files.delete(folder);
			return FileVisitResult.CONTINUE;
		}

	}

}

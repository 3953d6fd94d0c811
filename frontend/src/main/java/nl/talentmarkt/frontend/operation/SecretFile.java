package nl.talentmarkt.frontend.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret that this application made for itself, kept in a file that its owner alone may
 * read, so that links that were mailed before a restart still work after it.
 */
final class SecretFile {

	private static final int BYTES = 32;

	private final Path file;

	SecretFile(Path file) {
		this.file = file;
	}

	byte[] readOrMake() {
		try {
			if (!Files.exists(this.file)) {
				make();
			}
			return HexFormat.of().parseHex(Files.readString(this.file).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The secret in " + this.file + " cannot be read or made", ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("The secret in " + this.file
					+ " is damaged. Remove the file: a new one is made, and only sign-in links under way stop working.",
					ex);
		}
	}

	private void make() throws IOException {
		byte[] secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		Files.createDirectories(this.file.toAbsolutePath().getParent());
		try {
			Files.createFile(this.file, ownerOnly());
		}
		catch (FileAlreadyExistsException ex) {
			return;
		}
		Files.writeString(this.file, HexFormat.of().formatHex(secret), StandardOpenOption.WRITE);
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}

package nl.talentmarkt.marketplace.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;

/**
 * A file that somebody outside made: not to be trusted in its size, its kind or anything
 * in it.
 *
 * @param path where it lies now
 * @param name what the person who gave it calls it
 */
public record OutsideFile(Path path, String name) {

	private static final int LOOKED_AT = 4096;

	private static final List<String> ZIPS = List.of("504b0304", "504b0506", "1f8b");

	private static final List<String> UTF_16_MARKS = List.of("fffe", "feff");

	private static final String UTF_8_MARK = "efbbbf";

	/**
	 * Takes a file under its own name.
	 * @param path where it lies
	 * @return the file
	 */
	public static OutsideFile at(Path path) {
		return new OutsideFile(path, String.valueOf(path.getFileName()));
	}

	/**
	 * Refuses at a glance what is no text in UTF-8 of a bearable size. Blocks.
	 * @param mostBytes the largest size
	 * @return its size in bytes, 1 to {@code mostBytes}
	 * @throws RefusedFileException when it is to be refused
	 */
	public long require(long mostBytes) {
		try {
			if (!Files.isRegularFile(this.path) || !Files.isReadable(this.path)) {
				throw new RefusedFileException(Reason.MISSING);
			}
			long size = Files.size(this.path);
			if (size == 0) {
				throw new RefusedFileException(Reason.EMPTY);
			}
			if (size > mostBytes) {
				throw new RefusedFileException(Reason.TOO_LARGE);
			}
			refuseOtherKinds();
			return size;
		}
		catch (IOException ex) {
			throw refusal(ex, 0);
		}
	}

	private void refuseOtherKinds() throws IOException {
		byte[] beginning;
		try (InputStream bytes = Files.newInputStream(this.path)) {
			beginning = bytes.readNBytes(LOOKED_AT);
		}
		String marks = HexFormat.of().formatHex(beginning, 0, Math.min(4, beginning.length)).toLowerCase(Locale.ROOT);
		if (ZIPS.stream().anyMatch(marks::startsWith)) {
			throw new RefusedFileException(Reason.ZIPPED);
		}
		if (UTF_16_MARKS.stream().anyMatch(marks::startsWith)) {
			throw new RefusedFileException(Reason.UTF_16);
		}
		for (byte read : beginning) {
			if (read == 0) {
				throw new RefusedFileException(Reason.NOT_TEXT);
			}
		}
	}

	/**
	 * Opens the text. Bytes that are no UTF-8 make the reader fail with a
	 * {@link CharacterCodingException}, which {@link #refusal} knows.
	 * @return a reader to close, past the byte order mark if there is one
	 * @throws IOException when it cannot be opened
	 */
	public Reader open() throws IOException {
		InputStream bytes = new BufferedInputStream(Files.newInputStream(this.path));
		bytes.mark(UTF_8_MARK.length());
		byte[] beginning = bytes.readNBytes(3);
		if (!HexFormat.of().formatHex(beginning).equals(UTF_8_MARK)) {
			bytes.reset();
		}
		return new InputStreamReader(bytes,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	/**
	 * Says why a file that could not be read is refused.
	 * @param failure what reading it failed with
	 * @param line near which line, or 0
	 * @return what to throw
	 */
	public static RefusedFileException refusal(IOException failure, long line) {
		Reason reason = (failure instanceof CharacterCodingException) ? Reason.NOT_UTF8 : Reason.MISSING;
		RefusedFileException refusal = new RefusedFileException(reason, line);
		refusal.initCause(failure);
		return refusal;
	}

}

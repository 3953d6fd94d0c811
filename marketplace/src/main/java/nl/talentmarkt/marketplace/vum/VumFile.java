package nl.talentmarkt.marketplace.vum;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;

/** Reads a list of job seekers one by one, holding no more than one of them. */
final class VumFile implements Iterator<JsonNode>, Closeable {

	/** The accreditation set, 500 persons, has 0.9 MB. */
	static final long MOST_BYTES = 50_000_000;

	static final int MOST_PROFILES = 20_000;

	private static final int DEEPEST = 20;

	private static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_NAME = 200;

	private static final ObjectReader READER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxStringLength(LONGEST_TEXT)
				.maxNameLength(LONGEST_NAME)
				.maxNumberLength(20)
				.build())
			.build())
		.build()
		.readerFor(JsonNode.class);

	private final JsonParser parser;

	private @Nullable JsonToken coming;

	private int profiles;

	private VumFile(JsonParser parser) {
		this.parser = parser;
	}

	/**
	 * Opens a file up to the first job seeker.
	 * @throws RefusedFileException when it is no JSON list
	 */
	static VumFile open(OutsideFile file) {
		try {
			VumFile opened = new VumFile(READER.createParser(file.open()));
			if (opened.advance() == JsonToken.START_ARRAY) {
				opened.advance();
				return opened;
			}
			opened.close();
			throw new RefusedFileException(Reason.NOT_JOB_SEEKERS);
		}
		catch (IOException ex) {
			throw OutsideFile.refusal(ex, 0);
		}
	}

	@Override
	public boolean hasNext() {
		return this.coming != JsonToken.END_ARRAY;
	}

	@Override
	public JsonNode next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		this.profiles++;
		if (this.profiles > MOST_PROFILES) {
			throw new RefusedFileException(Reason.TOO_MANY);
		}
		try {
			JsonNode profile = this.parser.readValueAsTree();
			advance();
			return profile;
		}
		catch (JacksonException ex) {
			throw refusal(ex);
		}
	}

	int profiles() {
		return this.profiles;
	}

	private @Nullable JsonToken advance() {
		try {
			this.coming = this.parser.nextToken();
		}
		catch (JacksonException ex) {
			throw refusal(ex);
		}
		if (this.coming == null) {
			throw new RefusedFileException(Reason.NOT_JSON, line());
		}
		return this.coming;
	}

	private RefusedFileException refusal(JacksonException failure) {
		return (failure.getCause() instanceof CharacterCodingException encoding) ? OutsideFile.refusal(encoding, line())
				: new RefusedFileException(Reason.NOT_JSON, line());
	}

	private long line() {
		return Math.max(0, this.parser.currentLocation().getLineNr());
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}

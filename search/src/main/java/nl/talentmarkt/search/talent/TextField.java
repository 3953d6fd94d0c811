package nl.talentmarkt.search.talent;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the profile in which words are looked for. A word found in an earlier one
 * counts for more.
 */
public enum TextField {

	/** The Dutch name of an occupation. */
	OCCUPATION("occupations.label", 8),

	/** Another name of an occupation, also in other languages. */
	OCCUPATION_NAME(null, 8),

	/** What somebody did in an occupation. */
	TASKS("occupations.tasks", 4),

	/** What attracts somebody. */
	INTEREST("interests", 4),

	/** What somebody learned. */
	DIPLOMA("diplomas.name", 3),

	/** What somebody has a certificate of. */
	CERTIFICATE("certificates.name", 3),

	/** What somebody is good at. */
	COMPETENCE("competences", 3),

	/** The Dutch names of sectors and languages, and the place. */
	FACT("facts", 2),

	/** What somebody who worked with the talent says. */
	REFERENCE("references.text", 1);

	/** The parts that hold words; names of occupations are known without. */
	static final List<TextField> INDEXED = Arrays.stream(values()).filter((field) -> field.path != null).toList();

	private final @Nullable String path;

	private final float weight;

	TextField(@Nullable String path, float weight) {
		this.path = path;
		this.weight = weight;
	}

	/** Returns where the words lie in a document. */
	String path() {
		if (this.path == null) {
			throw new IllegalStateException(this + " is not indexed");
		}
		return this.path;
	}

	float weight() {
		return this.weight;
	}

	/** Returns the path with the weight, as queries over several fields take it. */
	String weighted() {
		return path() + "^" + this.weight;
	}

}

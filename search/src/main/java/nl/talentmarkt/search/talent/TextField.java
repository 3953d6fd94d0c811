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
	REFERENCE("references.text", 1),

	/** For coaches only: the first name. */
	FIRST_NAME("firstName", 8, true),

	/** For coaches only: the talent code. */
	CODE("code.words", 8, true),

	/** For coaches only: what somebody dreams of. */
	DREAM("dream", 2, true),

	/** For coaches only: the next step towards it. */
	NEXT_STEP("nextStep", 2, true),

	/** For coaches only: where somebody wants to be in some years. */
	LONG_TERM_GOAL("longTermGoal", 2, true),

	/** For coaches only: the coach's own notes. */
	NOTES("notes", 1, true),

	/** For coaches only: what came out of the talk about being ready for work. */
	READINESS("readiness", 1, true),

	/** For coaches only: what has to be reckoned with. */
	CONSTRAINTS("constraints", 1, true),

	/** For coaches only: work that somebody cannot or will not do. */
	NO_GO_TASKS("noGoTasks", 1, true);

	/** The parts of every document; names of occupations are known without. */
	static final List<TextField> SEARCH_TIER = Arrays.stream(values())
		.filter((field) -> field.path != null && !field.forCoachesOnly)
		.toList();

	/** The parts of a document in a caseload. */
	static final List<TextField> FOR_COACHES = Arrays.stream(values()).filter((field) -> field.path != null).toList();

	private final @Nullable String path;

	private final float weight;

	private final boolean forCoachesOnly;

	TextField(@Nullable String path, float weight) {
		this(path, weight, false);
	}

	TextField(@Nullable String path, float weight, boolean forCoachesOnly) {
		this.path = path;
		this.weight = weight;
		this.forCoachesOnly = forCoachesOnly;
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

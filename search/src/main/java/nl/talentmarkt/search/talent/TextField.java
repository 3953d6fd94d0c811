package nl.talentmarkt.search.talent;

/**
 * A part of the profile in which words are looked for. A word found in an earlier one
 * counts for more.
 */
public enum TextField {

	/** The Dutch name of an occupation. */
	OCCUPATION("occupations.label", 8),

	/** Another name of an occupation, also in other languages. */
	OCCUPATION_NAME("occupationNames", 6),

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

	private final String path;

	private final float weight;

	TextField(String path, float weight) {
		this.path = path;
		this.weight = weight;
	}

	String path() {
		return this.path;
	}

	float weight() {
		return this.weight;
	}

}

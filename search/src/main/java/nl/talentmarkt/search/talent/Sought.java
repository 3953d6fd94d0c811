package nl.talentmarkt.search.talent;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/** What a text asks for, as it was read. */
sealed interface Sought permits ReadText, ReadJobText {

	/**
	 * Returns the question for who fits it, and how well.
	 * @param words how words are looked for
	 */
	Query query(WordQueries words);

	/** Returns the names of occupations in it. */
	List<ReadText.Name> names();

}

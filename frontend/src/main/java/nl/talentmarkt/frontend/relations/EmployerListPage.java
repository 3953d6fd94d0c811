package nl.talentmarkt.frontend.relations;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Employers, by name.
 *
 * @param words what was searched for
 * @param total how many were found
 * @param employers those of this page
 * @param previous where the ones before are, or null
 * @param next where the ones after are, or null
 */
record EmployerListPage(String words, long total, List<Row> employers, @Nullable String previous,
		@Nullable String next) {

	/**
	 * One employer.
	 *
	 * @param href where its page is
	 * @param name what it is called
	 * @param about branch and town
	 */
	record Row(String href, String name, String about) {
	}

}

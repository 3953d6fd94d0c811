package nl.talentmarkt.frontend.employers;

import java.util.List;

/**
 * The employers whose name fits.
 *
 * @param query what was typed
 * @param employers those shown, who is shut out first, then by name
 * @param total how many fit
 */
record EmployerListPage(String query, List<Row> employers, int total) {

	/**
	 * One employer.
	 *
	 * @param href where it is
	 * @param name as people know it
	 * @param what branch and place, in words
	 * @param blocked whether it is shut out
	 */
	record Row(String href, String name, String what, boolean blocked) {
	}

}

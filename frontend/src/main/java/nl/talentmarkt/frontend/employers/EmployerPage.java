package nl.talentmarkt.frontend.employers;

import java.util.List;

/**
 * One employer, for who vets it.
 *
 * @param path where it is
 * @param name as people know it
 * @param sector the branch, in words
 * @param place the town
 * @param members who belongs to it, in words
 * @param terms which terms of use it accepted, in words
 * @param blocked whether it is shut out
 * @param history when it was shut out and let in, in words, the latest first
 */
record EmployerPage(String path, String name, String sector, String place, String members, String terms,
		boolean blocked, List<BlockView> history) {

	/**
	 * A time in which the employer was shut out.
	 *
	 * @param text when it began, by whom
	 * @param reason why
	 * @param ended how it ended, or empty
	 */
	record BlockView(String text, String reason, String ended) {
	}

}

package nl.talentmarkt.frontend.sharing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The links to one profile in words, as {@code sharing/links.html} shows them.
 *
 * @param code the talent code
 * @param name how the talent's own people call the talent
 * @param back where the profile is
 * @param visible whether employers can find the profile now, without which no link works
 * @param living the links that work, newest first
 * @param ended those that ended not long ago, newest first
 * @param most how many may work at the same time
 * @param full whether there is no room for another
 * @param openings when somebody opened a link, newest first
 */
record SharePage(String code, String name, String back, boolean visible, List<LinkView> living, List<LinkView> ended,
		int most, boolean full, List<String> openings) {

	/**
	 * One link.
	 *
	 * @param id the link
	 * @param purpose for whom or what it is
	 * @param address the whole link, or null when it does not work any more
	 * @param made by whom and when it was made
	 * @param end when it ends or ended
	 * @param use how often it was opened
	 */
	record LinkView(String id, String purpose, @Nullable String address, String made, String end, String use) {
	}

}

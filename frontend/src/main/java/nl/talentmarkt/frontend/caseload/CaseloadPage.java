package nl.talentmarkt.frontend.caseload;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.profile.StateBadge;

/**
 * A caseload.
 *
 * @param q what was searched for
 * @param state the chosen state, or empty
 * @param states every state that occurs, with how many
 * @param total how many talents there are in the caseload
 * @param found how many of them are shown, on all pages together
 * @param talents those of this page
 * @param pages the other pages
 * @param draft identifies the talent that the button begins with, so that a second click
 * begins with no other one
 */
record CaseloadPage(String q, String state, List<StateCount> states, int total, int found, List<Row> talents,
		Pages pages, String draft) {

	/**
	 * How many are in a state.
	 *
	 * @param label the state in words
	 * @param count how many
	 * @param href where they are
	 * @param current whether these are shown now
	 */
	record StateCount(String label, int count, String href, boolean current) {
	}

	/**
	 * One talent.
	 *
	 * @param href where the talent's page is
	 * @param name first name, or the code
	 * @param code the talent code
	 * @param work the main work in words
	 * @param badge where the profile stands
	 * @param unnamed whether an imported occupation has no name yet
	 */
	record Row(String href, String name, String code, String work, StateBadge badge, boolean unnamed) {
	}

	/**
	 * The pages, as {@code fragments/parts.html} takes them.
	 *
	 * @param previous the page before, or null
	 * @param next the page after, or null
	 * @param items every page
	 */
	record Pages(@Nullable String previous, @Nullable String next, List<PageLink> items) {
	}

	/**
	 * One page.
	 *
	 * @param label its number
	 * @param href where it is
	 * @param current whether it is this one
	 */
	record PageLink(String label, String href, boolean current) {
	}

}

package nl.talentmarkt.frontend.work;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of work, what is due first first.
 *
 * @param title whose work
 * @param own whether it is the reader's own
 * @param lists whose work can be opened
 * @param kinds every kind that occurs, with how much
 * @param caseload how many talents the coach has
 * @param total how much work there is of the chosen kind, on all pages together
 * @param groups the work of this page, by when it is due
 * @param pages the other pages
 * @param back the address of this page
 */
record WorkPage(String title, boolean own, List<Choice> lists, List<Choice> kinds, long caseload, long total,
		List<Group> groups, Pages pages, String back) {

	/**
	 * One list or kind.
	 *
	 * @param label what it is called
	 * @param count how much, or null where it is not counted
	 * @param href where it is
	 * @param current whether it is shown now
	 */
	record Choice(String label, @Nullable Long count, String href, boolean current) {
	}

	/**
	 * What is due in one stretch of time.
	 *
	 * @param id identifies it on the page
	 * @param label when
	 * @param count how much, on all pages together
	 * @param items what of it stands on this page; may be none
	 */
	record Group(String id, String label, long count, List<WorkItem> items) {
	}

	/**
	 * The pages, as {@code fragments/parts.html} takes them.
	 *
	 * @param previous the page before, or null
	 * @param next the page after, or null
	 * @param items the first, the last, and those around this one
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

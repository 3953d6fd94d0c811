package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.profile.StateBadge;

/**
 * The search page in words, as {@code talents/search.html} and
 * {@code caseload/search.html} show it.
 *
 * @param <C> one talent at a glance
 * @param search what was asked
 * @param facets what can be chosen
 * @param languages the languages that can be asked for
 * @param results what was found, or null while search is away
 * @param pages the way through the results, or null while search is away
 */
record SearchPage<C>(SearchView search, List<FacetView> facets, List<LanguageView> languages,
		@Nullable ResultsView<C> results, @Nullable PagesView pages) {

	/**
	 * What was asked.
	 *
	 * @param q the words
	 * @param cut whether the words were too many to use all
	 * @param corrected the words that were looked for instead, or null
	 * @param place where distances are measured from, or null
	 * @param placeKnown false when the place is not known
	 * @param distance the chosen largest distance, or empty
	 * @param sort the order
	 * @param sortChosen whether somebody chose it; if not, other words may bring another
	 * @param sorts the orders there are
	 * @param clear the same search without filters
	 * @param chosen the chosen filters
	 * @param job what was read in a vacancy, or null when there is none
	 */
	record SearchView(String q, boolean cut, @Nullable String corrected, @Nullable String place, boolean placeKnown,
			String distance, String sort, boolean sortChosen, List<String> sorts, String clear, List<ChosenView> chosen,
			@Nullable JobView job) {
	}

	/**
	 * What was read in a vacancy.
	 *
	 * @param text the essence of the vacancy, which the address holds
	 * @param read what was recognised: occupations, then what else is asked
	 * @param words other words that say what the work is
	 * @param edit where the vacancy is changed
	 */
	record JobView(String text, List<String> read, List<String> words, String edit) {
	}

	/**
	 * A chosen filter.
	 *
	 * @param label what it says
	 * @param href the same search without it
	 */
	record ChosenView(String label, String href) {
	}

	/**
	 * A group of filters.
	 *
	 * @param name the parameter
	 * @param options the values
	 */
	record FacetView(String name, List<OptionView> options) {
	}

	/**
	 * One value of a filter.
	 *
	 * @param value the value
	 * @param label what it says
	 * @param count how many talents
	 * @param selected whether it is chosen
	 */
	record OptionView(String value, String label, long count, boolean selected) {
	}

	/**
	 * A language.
	 *
	 * @param code its ISO 639 code
	 * @param label its name
	 */
	record LanguageView(String code, String label) {
	}

	/**
	 * What was found.
	 *
	 * @param <C> one talent at a glance
	 * @param total how many on all pages
	 * @param talents those on this page
	 * @param hints what to leave out, when nobody was found
	 */
	record ResultsView<C>(long total, List<C> talents, List<HintView> hints) {
	}

	/**
	 * What to leave out.
	 *
	 * @param without what
	 * @param count how many talents there would be
	 * @param href the same search without it
	 */
	record HintView(String without, long count, String href) {
	}

	/**
	 * One talent at a glance.
	 *
	 * @param code the talent code
	 * @param href the profile
	 * @param title the occupations in one line, or what is nearest to them
	 * @param level werk- en denkniveau, or null
	 * @param language the Dutch in short, or null
	 * @param availability hours and first day, or null
	 * @param place the town, with its distance when that was asked for, or null
	 * @param travel how far and how, or null
	 * @param offerKinds what this person looks for
	 * @param reasons why this person is here
	 */
	record CardView(String code, String href, String title, @Nullable String level, @Nullable String language,
			@Nullable String availability, @Nullable String place, @Nullable String travel, List<String> offerKinds,
			List<String> reasons) {
	}

	/**
	 * A talent of the own caseload at a glance.
	 *
	 * @param href the talent's page
	 * @param name the first name, or the code
	 * @param badge where the profile stands
	 * @param lessons days with lessons, or null
	 * @param rightToWork what was verified, or null
	 * @param talent the rest, as an employer sees it
	 */
	record OwnCardView(String href, String name, StateBadge badge, @Nullable String lessons,
			@Nullable String rightToWork, CardView talent) {
	}

	/**
	 * The way through the results.
	 *
	 * @param previous the page before, or null
	 * @param next the page after, or null
	 * @param items pages to jump to
	 */
	record PagesView(@Nullable String previous, @Nullable String next, List<PageView> items) {
	}

	/**
	 * One page to jump to.
	 *
	 * @param label its number
	 * @param href its address
	 * @param current whether it is this one
	 */
	record PageView(int label, String href, boolean current) {
	}

}

package nl.talentmarkt.frontend.savedsearches;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One saved search in words.
 *
 * @param id the search
 * @param href where it is opened
 * @param name what the owner calls it
 * @param conditions what it asks
 * @param news how many people are new, in words, or null when nobody is
 * @param rhythm the chosen rhythm
 * @param paused whether it raises no alerts, and why, or null
 * @param understood whether everything it asks still exists
 */
record SavedSearchView(String id, String href, String name, List<String> conditions, @Nullable String news,
		String rhythm, @Nullable String paused, boolean understood) {
}

/**
 * Searches that somebody keeps, and the alerts they raise when somebody becomes a match.
 */
@NullMarked
package nl.talentmarkt.search.savedsearch;

import org.jspecify.annotations.NullMarked;

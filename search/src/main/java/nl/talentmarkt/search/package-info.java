/** The search module. */
@NullMarked
package nl.talentmarkt.search;

import org.jspecify.annotations.NullMarked;

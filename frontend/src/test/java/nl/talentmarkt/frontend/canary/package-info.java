/** Looks for private texts of talents wherever somebody could read them. */
@NullMarked
package nl.talentmarkt.frontend.canary;

import org.jspecify.annotations.NullMarked;

/**
 * How dates, places, levels and the other words of the domain are said to a person, in
 * that person's language.
 */
@NullMarked
package nl.talentmarkt.frontend.wording;

import org.jspecify.annotations.NullMarked;

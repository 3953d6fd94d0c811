/**
 * The vocabulary of work that talents, employers and offers share: occupations, sectors,
 * levels, languages, places.
 */
@NullMarked
package nl.talentmarkt.marketplace.work;

import org.jspecify.annotations.NullMarked;

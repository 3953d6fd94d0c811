/**
 * The packaged application in a process of its own, and people in a real browser: what a
 * day with Talentmarkt is like.
 */
@NullMarked
package nl.talentmarkt.journey;

import org.jspecify.annotations.NullMarked;

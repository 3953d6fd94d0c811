/**
 * The names of occupations in every language there is, kept in memory: recognises them in
 * what people type, completes them while they type, and knows how their words are spelt.
 */
@NullMarked
package nl.talentmarkt.search.occupation;

import org.jspecify.annotations.NullMarked;

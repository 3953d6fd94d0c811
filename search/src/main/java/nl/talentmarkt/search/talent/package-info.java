/**
 * Searching talents as an employer: the documents that may be searched, how they follow
 * the store, and the questions that can be asked.
 */
@NullMarked
package nl.talentmarkt.search.talent;

import org.jspecify.annotations.NullMarked;

/**
 * Tests against the real child process, over HTTP.
 */
@NullMarked
package nl.talentmarkt.search.node;

import org.jspecify.annotations.NullMarked;

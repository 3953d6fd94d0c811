/** Who is asking, which routes that person may use, and the session that remembers it. */
@NullMarked
package nl.talentmarkt.frontend.access;

import org.jspecify.annotations.NullMarked;

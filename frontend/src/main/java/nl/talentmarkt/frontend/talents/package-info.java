/** Searching talents, reading a profile and saying that one wants to meet somebody. */
@NullMarked
package nl.talentmarkt.frontend.talents;

import org.jspecify.annotations.NullMarked;

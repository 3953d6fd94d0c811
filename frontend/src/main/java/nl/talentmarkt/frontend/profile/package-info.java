/**
 * Writing in a profile, by the talent or the coach: in steps that save themselves as far
 * as they are right.
 */
@NullMarked
package nl.talentmarkt.frontend.profile;

import org.jspecify.annotations.NullMarked;

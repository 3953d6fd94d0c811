/**
 * Who looked at which profile, and the limit on how many an employer looks at in a day.
 */
@NullMarked
package nl.talentmarkt.marketplace.profileview;

import org.jspecify.annotations.NullMarked;

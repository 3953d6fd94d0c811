/** Which days people work on, by the Dutch calendar. */
@NullMarked
package nl.talentmarkt.marketplace.workingday;

import org.jspecify.annotations.NullMarked;

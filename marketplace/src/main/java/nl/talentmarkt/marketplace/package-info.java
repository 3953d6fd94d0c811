/** The marketplace module. */
@NullMarked
package nl.talentmarkt.marketplace;

import org.jspecify.annotations.NullMarked;

/** The one place where it is written who may do what on whose data. */
@NullMarked
package nl.talentmarkt.marketplace.access;

import org.jspecify.annotations.NullMarked;

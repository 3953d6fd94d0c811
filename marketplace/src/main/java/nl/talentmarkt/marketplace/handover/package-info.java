/** A coach's talents go to a colleague, with everything that was agreed. */
@NullMarked
package nl.talentmarkt.marketplace.handover;

import org.jspecify.annotations.NullMarked;

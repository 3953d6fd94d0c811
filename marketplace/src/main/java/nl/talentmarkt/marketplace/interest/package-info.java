/** Belangstelling: a wish to meet, always led by the coach, with an owner and an end. */
@NullMarked
package nl.talentmarkt.marketplace.interest;

import org.jspecify.annotations.NullMarked;

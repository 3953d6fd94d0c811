/** Werkgevers, their members and the card by which a talent gets to know them. */
@NullMarked
package nl.talentmarkt.marketplace.employer;

import org.jspecify.annotations.NullMarked;

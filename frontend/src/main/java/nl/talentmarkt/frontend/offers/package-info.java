/** The public page of offers. */
@NullMarked
package nl.talentmarkt.frontend.offers;

import org.jspecify.annotations.NullMarked;

/** The ids by which the parts of the product name the people and organisations in it. */
@NullMarked
package nl.talentmarkt.marketplace.identity;

import org.jspecify.annotations.NullMarked;

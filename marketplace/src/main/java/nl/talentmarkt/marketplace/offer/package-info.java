/** Places that an employer offers: from meeloopdag to baan. */
@NullMarked
package nl.talentmarkt.marketplace.offer;

import org.jspecify.annotations.NullMarked;

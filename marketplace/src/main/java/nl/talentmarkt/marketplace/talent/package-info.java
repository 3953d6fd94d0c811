/**
 * Talents: what they can and want, in the tiers in which it may be seen, and whether it
 * may be seen at all.
 */
@NullMarked
package nl.talentmarkt.marketplace.talent;

import org.jspecify.annotations.NullMarked;

/**
 * Whether mail reaches people: addresses that refuse it, and what happens until they work
 * again.
 */
@NullMarked
package nl.talentmarkt.marketplace.reachability;

import org.jspecify.annotations.NullMarked;

/**
 * Where documents live: a MongoDB-protocol store inside this process when none is
 * configured, and how records become documents in either kind.
 */
@NullMarked
package nl.talentmarkt.marketplace.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the store, and the store that the tests of every module use. */
@NullMarked
package nl.talentmarkt.marketplace.store;

import org.jspecify.annotations.NullMarked;

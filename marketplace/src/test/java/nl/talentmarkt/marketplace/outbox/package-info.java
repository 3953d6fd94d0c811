/** The outbox's contract, tried over the wire. */
@NullMarked
package nl.talentmarkt.marketplace.outbox;

import org.jspecify.annotations.NullMarked;

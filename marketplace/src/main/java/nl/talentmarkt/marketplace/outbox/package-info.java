/**
 * The one road from a change to everything that follows from it: an aggregate is stored
 * together with the events it raised, and a relay hands those events, at least once and
 * in order per aggregate, to every handler.
 */
@NullMarked
package nl.talentmarkt.marketplace.outbox;

import org.jspecify.annotations.NullMarked;

/**
 * Deliveries that are stuck: what could not be mailed, shown or indexed, and what to do
 * about it.
 */
@NullMarked
package nl.talentmarkt.frontend.delivery;

import org.jspecify.annotations.NullMarked;

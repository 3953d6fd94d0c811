/** The events module. */
@NullMarked
package nl.talentmarkt.events;

import org.jspecify.annotations.NullMarked;

/** The public pages of career events. */
@NullMarked
package nl.talentmarkt.frontend.events;

import org.jspecify.annotations.NullMarked;

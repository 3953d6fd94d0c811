/** Handing talents over to a colleague. */
@NullMarked
package nl.talentmarkt.frontend.handover;

import org.jspecify.annotations.NullMarked;

/** Voorstellen: a coach proposes talents to an employer, several in one message. */
@NullMarked
package nl.talentmarkt.marketplace.nomination;

import org.jspecify.annotations.NullMarked;

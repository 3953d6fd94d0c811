/** Voorstellen: a coach proposes talents to an employer, and the employer answers. */
@NullMarked
package nl.talentmarkt.frontend.nomination;

import org.jspecify.annotations.NullMarked;

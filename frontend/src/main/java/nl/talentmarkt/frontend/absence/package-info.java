/** When a coach is away and who takes over, said by the coach or by the organisation. */
@NullMarked
package nl.talentmarkt.frontend.absence;

import org.jspecify.annotations.NullMarked;

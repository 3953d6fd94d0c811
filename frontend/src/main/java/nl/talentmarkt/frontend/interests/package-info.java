/** Belangstelling: the thread, the employer's list, the coach's work list and answer. */
@NullMarked
package nl.talentmarkt.frontend.interests;

import org.jspecify.annotations.NullMarked;

/** The coach's work list: everything that is due, answerable in place. */
@NullMarked
package nl.talentmarkt.frontend.work;

import org.jspecify.annotations.NullMarked;

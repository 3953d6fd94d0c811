/** The terms of use, which an employer accepts before it sees what was released. */
@NullMarked
package nl.talentmarkt.frontend.terms;

import org.jspecify.annotations.NullMarked;

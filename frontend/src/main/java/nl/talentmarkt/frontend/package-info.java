/** The frontend module. */
@NullMarked
package nl.talentmarkt.frontend;

import org.jspecify.annotations.NullMarked;

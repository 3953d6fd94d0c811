/** One answer to everything that goes wrong: a plain page, or problem details. */
@NullMarked
package nl.talentmarkt.frontend.error;

import org.jspecify.annotations.NullMarked;

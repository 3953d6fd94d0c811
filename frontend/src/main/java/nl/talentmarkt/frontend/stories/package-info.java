/** The public page of stories. */
@NullMarked
package nl.talentmarkt.frontend.stories;

import org.jspecify.annotations.NullMarked;

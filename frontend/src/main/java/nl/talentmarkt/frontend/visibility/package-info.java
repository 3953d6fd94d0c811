/**
 * Whether employers see a talent: the consent, who looked, and the talent's first page.
 */
@NullMarked
package nl.talentmarkt.frontend.visibility;

import org.jspecify.annotations.NullMarked;

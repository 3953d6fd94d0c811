/**
 * What every page shares: the layout's style and script, the marks of talents, and the
 * pages that need no data.
 */
@NullMarked
package nl.talentmarkt.frontend.page;

import org.jspecify.annotations.NullMarked;

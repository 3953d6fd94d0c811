/** How often somebody may do a thing that could be abused. */
@NullMarked
package nl.talentmarkt.frontend.limit;

import org.jspecify.annotations.NullMarked;

/** Stories of ambassadors, told with living consent. */
@NullMarked
package nl.talentmarkt.marketplace.story;

import org.jspecify.annotations.NullMarked;

/** The pages on which somebody keeps searches, and the mails about who they find. */
@NullMarked
package nl.talentmarkt.frontend.savedsearches;

import org.jspecify.annotations.NullMarked;

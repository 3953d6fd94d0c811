/** Stopping mails by the link that stands in them. */
@NullMarked
package nl.talentmarkt.frontend.unsubscribe;

import org.jspecify.annotations.NullMarked;

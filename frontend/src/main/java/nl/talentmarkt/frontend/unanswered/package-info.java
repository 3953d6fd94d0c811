/** What nobody answered in time: the organisation chooses who does, and how soon. */
@NullMarked
package nl.talentmarkt.frontend.unanswered;

import org.jspecify.annotations.NullMarked;

/** Meetings in people's own calendars: invitations by mail, and a file to take along. */
@NullMarked
package nl.talentmarkt.frontend.meetings;

import org.jspecify.annotations.NullMarked;

package nl.talentmarkt.frontend.meetings;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Meeting;

/**
 * A meeting as one person may have it in the own calendar.
 *
 * @param interest the interest that the meeting belongs to
 * @param meeting the meeting
 * @param title what it is, in the reader's words
 * @param text what the reader should know
 * @param location the place, or the address of the call
 * @param page where the reader answers and finds the newest state
 * @param organizer who invites
 * @param invited who is named as invited; nobody whose address the reader may not know
 * @param busy whether the reader comes along
 */
record Appointment(InterestId interest, Meeting meeting, String title, String text, @Nullable String location, URI page,
		String organizer, List<Receiver> invited, boolean busy) {

	/** Copies the list. */
	Appointment {
		invited = List.copyOf(invited);
	}

}

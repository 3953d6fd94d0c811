package nl.talentmarkt.frontend.interests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A meeting in words, as {@code interests/meeting.html} shows it.
 *
 * @param number which meeting it is
 * @param when day and time
 * @param place where, or null
 * @param videoLink the address of the call, or null
 * @param joins who comes
 * @param remark what everybody should know, or null
 * @param ahead whether it still has to begin
 * @param overdue whether it is over and nobody said how it went
 * @param sides what the sides said, as far as the reader may know
 */
record MeetingView(int number, String when, @Nullable String place, @Nullable String videoLink, String joins,
		@Nullable String remark, boolean ahead, boolean overdue, List<SideView> sides) {

	/**
	 * One side of it.
	 *
	 * @param side employer or talent
	 * @param label who that is, for the reader
	 * @param comes whether it comes, in words
	 * @param tone how that looks
	 * @param answers whether the reader can say whether it comes
	 * @param tells whether the reader can say how it went
	 * @param outcome what it said came out of it, or null
	 * @param reason why nothing follows, or null
	 * @param explains whether a reason can be added
	 */
	record SideView(String side, String label, String comes, String tone, boolean answers, boolean tells,
			@Nullable String outcome, @Nullable String reason, boolean explains) {
	}

}

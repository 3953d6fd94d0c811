package nl.talentmarkt.frontend.talentlink;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One interest as the talent sees it, as {@code talentlink/interest.html} shows it.
 *
 * @param path where the page is, and its forms below it
 * @param language the tag of the language in which it is read
 * @param languages the same page in every language
 * @param link whether the talent came by a link, without an account
 * @param standing a {@link Standing}
 * @param tone how the standing looks
 * @param title the standing in a few words
 * @param text what it means and what happens next
 * @param notice what just did not work, or null
 * @param hidden whether employers do not see the talent now, while something runs
 * @param employer who the employer is; null when that must not stand here
 * @param words what was written, oldest first
 * @param wish how the employer would like to meet, or null
 * @param question what can be answered, or null
 * @param released what the employer sees now, or null
 * @param meeting the meeting, or null
 * @param next what was agreed to be done next, or null
 * @param open whether the talent can still say that it should not go on
 * @param coaches whom the talent can call, the own coach first
 */
record QuestionPage(String path, String language, List<LanguageLink> languages, boolean link, String standing,
		String tone, String title, String text, @Nullable String notice, boolean hidden,
		@Nullable EmployerCard employer, List<Words> words, @Nullable String wish, @Nullable Question question,
		@Nullable Released released, @Nullable MeetingView meeting, @Nullable String next, boolean open,
		List<CoachContact> coaches) {

	/**
	 * Something that was written.
	 *
	 * @param text the text
	 * @param own whether the talent wrote it
	 * @param time when
	 */
	record Words(String text, boolean own, String time) {
	}

	/**
	 * What can be answered.
	 *
	 * @param number which asking it is
	 * @param until until when, in words
	 * @param groups what the employer would see
	 * @param afterYes what a yes leads to
	 */
	record Question(int number, String until, List<Group> groups, String afterYes) {
	}

	/**
	 * One group of details, with what is in it.
	 *
	 * @param value the group
	 * @param label its name
	 * @param content what the employer would read; null while nothing is filled in
	 */
	record Group(String value, String label, @Nullable String content) {
	}

	/**
	 * What the employer sees.
	 *
	 * @param groups the names of the groups
	 * @param until until when, in words
	 */
	record Released(List<String> groups, String until) {
	}

	/**
	 * A meeting.
	 *
	 * @param number which one
	 * @param cancelled whether it does not take place
	 * @param when day and time
	 * @param place where, or null
	 * @param video the address of the video call, or null
	 * @param joins who comes
	 * @param remark what everybody should know, or null
	 * @param comes what the talent said about coming, or null
	 * @param ahead whether the talent can say so
	 * @param over whether the talent can say how it was
	 * @param outcome what the talent said came out of it, or null
	 */
	record MeetingView(int number, boolean cancelled, String when, @Nullable String place, @Nullable String video,
			List<String> joins, @Nullable String remark, @Nullable Boolean comes, boolean ahead, boolean over,
			@Nullable String outcome) {
	}

}

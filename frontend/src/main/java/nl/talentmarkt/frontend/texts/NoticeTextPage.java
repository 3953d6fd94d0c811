package nl.talentmarkt.frontend.texts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.noticetext.NoticeWords;

/**
 * The words of one kind of notice, to be changed.
 *
 * @param title what is told to whom
 * @param href where the form goes
 * @param list where the other kinds are
 * @param language the name of the language
 * @param languageCode its code
 * @param spoken whether there are standard words in this language
 * @param isOwn whether the organisation has words of its own
 * @param edited who changed it last and when, or null
 * @param placeholders what can be filled in
 * @param preview how it reads with example names, or null when it cannot be filled in
 * @param reader the example name of who reads it
 * @param conflict what somebody else wrote meanwhile, or null
 */
record NoticeTextPage(String title, String href, String list, String language, String languageCode, boolean spoken,
		boolean isOwn, @Nullable String edited, List<PlaceholderView> placeholders, @Nullable NoticeWords preview,
		String reader, @Nullable NoticeWords conflict) {

	/**
	 * Something that can be filled in.
	 *
	 * @param written how it is written
	 * @param meaning what it stands for
	 * @param required whether a text without it is refused
	 */
	record PlaceholderView(String written, String meaning, boolean required) {
	}

	/**
	 * One kind in the list.
	 *
	 * @param title what is told to whom
	 * @param href its page
	 * @param subject what the subject says now
	 * @param isOwn whether those are the organisation's own words
	 */
	record Line(String title, String href, String subject, boolean isOwn) {
	}

	/**
	 * A language to choose.
	 *
	 * @param code its code
	 * @param name its name
	 */
	record LanguageView(String code, String name) {
	}

}

package nl.talentmarkt.frontend.stories;

import java.util.List;

import nl.talentmarkt.marketplace.story.Story;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * A story as it is read.
 *
 * @param href its page
 * @param title the headline
 * @param teller the name under which it is told
 * @param role who the teller is
 * @param text the first sentences
 * @param paragraphs the story itself
 * @param whatHelped what helped
 * @param language the language it is told in
 */
record StoryView(String href, String title, String teller, String role, String text, List<String> paragraphs,
		String whatHelped, String language) {

	static StoryView of(Story story) {
		return new StoryView("/verhalen/" + story.id(), story.title(), story.tellerName(), story.tellerRole(),
				story.lead().value(), story.paragraphs().stream().map(FreeText::value).toList(),
				story.whatHelped().value(), "nl");
	}

}

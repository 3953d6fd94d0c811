package nl.talentmarkt.frontend.wording;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives each reader the words in the reader's language. */
@Component
public class Wordings {

	private final MessageSource messages;

	private final Clock clock;

	/**
	 * Takes the words from a message source.
	 * @param messages the texts of every language
	 * @param clock whose zone times are said in
	 */
	public Wordings(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Opens the words of a language.
	 * @param locale the language
	 * @return the words
	 */
	public Wording in(Locale locale) {
		return new Wording(this.messages, locale, this.clock.getZone(), Year.now(this.clock).getValue());
	}

	/**
	 * Lists the languages that texts exist in. In a language that has only some, the
	 * others are Dutch.
	 * @return Dutch first, then simple Dutch
	 */
	public List<Locale> languages() {
		return Languages.written()
			.filter((language) -> in(language).text("page.language").equals(language.toLanguageTag()))
			.toList();
	}

}

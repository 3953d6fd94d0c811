package nl.talentmarkt.frontend.wording;

import java.time.Clock;
import java.time.Year;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives each reader the words in the reader's language. */
@Component
public class Wordings {

	private final MessageSource messages;

	private final Clock clock;

	Wordings(MessageSource messages, Clock clock) {
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

}

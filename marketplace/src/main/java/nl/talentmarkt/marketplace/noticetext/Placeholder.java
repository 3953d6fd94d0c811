package nl.talentmarkt.marketplace.noticetext;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is filled in when somebody is told something. Its word is part of every text that
 * an organisation wrote, so it never changes.
 */
public enum Placeholder {

	/** The name of an employer. */
	EMPLOYER("werkgever"),

	/** The code of a talent. */
	TALENT("talentcode"),

	/** The name of a coach. */
	COACH("coach"),

	/** The name of a colleague. */
	COLLEAGUE("collega"),

	/** How many. */
	COUNT("aantal"),

	/** The name of a person. */
	PERSON("naam");

	private final String word;

	Placeholder(String word) {
		this.word = word;
	}

	/**
	 * Finds the one that somebody meant.
	 * @param text what stands between the braces; case and spaces around it do not matter
	 * @return the placeholder, or empty when there is none of that name
	 */
	static Optional<Placeholder> named(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((placeholder) -> placeholder.word.equals(wanted)).findFirst();
	}

	/**
	 * Returns how it is written in a text.
	 * @return for instance <code>{werkgever}</code>
	 */
	public String written() {
		return "{" + this.word + "}";
	}

}

package nl.talentmarkt.marketplace.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which talents are asked. */
public enum OwnLanguage {

	/** Dutch, in which everything is written first. */
	DUTCH("nl", "Nederlands"),

	/** Dutch in short sentences, level A2. */
	SIMPLE_DUTCH("nl-simple", "Eenvoudig Nederlands"),

	/** English. */
	ENGLISH("en", "English"),

	/** Arabic. */
	ARABIC("ar", "العربية"),

	/** Tigrinya. */
	TIGRINYA("ti", "ትግርኛ"),

	/** Turkish. */
	TURKISH("tr", "Türkçe"),

	/** Farsi. */
	FARSI("fa", "فارسی"),

	/** Ukrainian. */
	UKRAINIAN("uk", "Українська");

	private final String tag;

	private final String ownName;

	OwnLanguage(String tag, String ownName) {
		this.tag = tag;
		this.ownName = ownName;
	}

	/**
	 * Finds a language.
	 * @param tag a BCP 47 tag, or any text
	 * @return the language, or empty when nothing is written in it
	 */
	public static Optional<OwnLanguage> of(String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag.equals(tag)).findFirst();
	}

	/**
	 * Returns its name for programs.
	 * @return a BCP 47 tag
	 */
	public String tag() {
		return this.tag;
	}

	/**
	 * Returns what it calls itself.
	 * @return for instance {@code English}
	 */
	public String ownName() {
		return this.ownName;
	}

	/**
	 * Returns the locale of its texts and dates.
	 * @return the locale
	 */
	public Locale locale() {
		return Locale.forLanguageTag(this.tag);
	}

}

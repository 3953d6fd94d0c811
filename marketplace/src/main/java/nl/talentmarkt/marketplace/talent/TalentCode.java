package nl.talentmarkt.marketplace.talent;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * The only identifier of a talent that an employer sees before a release, for instance
 * {@code T-7K3Q}. Says nothing about the person: drawn at random, from letters and digits
 * that are not mistaken for one another.
 *
 * @param value {@code T-} and 4 to 6 of {@value #ALPHABET}
 */
public record TalentCode(String value) implements TextValue {

	static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 5;

	private static final Pattern FORM = Pattern.compile("T-[" + ALPHABET + "]{4,6}");

	/**
	 * Checks the code; small letters are accepted.
	 * @throws TextRefusedException when it is not a talent code
	 */
	public TalentCode {
		value = value.toUpperCase(Locale.ROOT);
		if (!FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_A_TALENT_CODE);
		}
	}

	/**
	 * Draws a code.
	 * @param random the source of randomness
	 * @return a code that may already be taken; the store refuses a second one
	 */
	public static TalentCode random(RandomGenerator random) {
		StringBuilder code = new StringBuilder("T-");
		for (int drawn = 0; drawn < LENGTH; drawn++) {
			code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new TalentCode(code.toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}

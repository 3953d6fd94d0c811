package nl.talentmarkt.frontend.talents;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.search.talent.SearchText;

/**
 * A vacancy as it was pasted. Numbers as long as those of people and telephones are taken
 * out before anything else: nothing is found by them.
 *
 * @param text the vacancy
 */
record JobTextForm(@Nullable String text) {

	private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:[ .\\-/\u00A0]?\\p{Nd}){6,}");

	private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S{1,100}@\\S{1,100}");

	JobTextForm {
		text = (text != null) ? MAIL_ADDRESS.matcher(LONG_NUMBER.matcher(text).replaceAll(" ")).replaceAll(" ") : null;
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the text, or empty when something is wrong
	 */
	Optional<String> read(BindingResult errors) {
		if (this.text == null || this.text.isBlank()) {
			errors.rejectValue("text", "field.BLANK");
			return Optional.empty();
		}
		return Optional.of(this.text);
	}

	/** Tells whether it is more than search reads. */
	boolean isTooLong() {
		return this.text != null && this.text.length() > SearchText.MAX_JOB_TEXT;
	}

	/**
	 * Cuts what is too long, for the person to look at.
	 * @return a form with a text that can be sent
	 */
	JobTextForm cut() {
		return (this.text != null)
				? new JobTextForm(this.text.substring(0, Math.min(this.text.length(), SearchText.MAX_JOB_TEXT))) : this;
	}

}

package nl.talentmarkt.frontend.employers;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * A block as it was filled in.
 *
 * @param reason why
 */
record BlockForm(@Nullable String reason) {

	static BlockForm empty() {
		return new BlockForm(null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the reason, or empty when something is wrong
	 */
	Optional<FreeText> read(BindingResult errors) {
		return new Fields(errors).text("reason", this.reason, Employer.LONGEST_REASON);
	}

}

package nl.talentmarkt.frontend.profile;

import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * What was filled in at one step, as it was typed.
 */
interface StepForm {

	/** The fingerprint of the step as the writer saw it, or null. */
	@Nullable String base();

	/** The button that was pressed, see {@link StepAction}, or null. */
	@Nullable String action();

	/** What stands in a field that only helps to find something, or null. */
	default @Nullable String search() {
		return null;
	}

	/**
	 * Reads the form. What is wrong has an error at its field and leaves what is stored
	 * as it is.
	 */
	Function<Talent, Change<Talent>> read(Fields fields, Writing writing);

	/** The keys of the rows. */
	default Set<String> keys() {
		return Set.of();
	}

	/** The same without the row that was removed. */
	default StepForm withoutRow(String key) {
		return this;
	}

	/** The same with one more row. */
	default StepForm withRow(String wanted, Writing writing) {
		return this;
	}

}

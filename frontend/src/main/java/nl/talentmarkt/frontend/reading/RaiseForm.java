package nl.talentmarkt.frontend.reading;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What an administrator fills in to let an employer open more profiles, as it was typed.
 *
 * @param profiles one of {@link Extra}
 * @param reason why
 */
record RaiseForm(@Nullable String profiles, @Nullable String reason) {

	static final int LONGEST_REASON = 300;

	static RaiseForm empty() {
		return new RaiseForm(null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wanted> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<Extra> extra = fields.choice("profiles", this.profiles, Extra.class);
		Optional<FreeText> why = fields.text("reason", this.reason, LONGEST_REASON);
		return extra.flatMap((chosen) -> why.map((written) -> new Wanted(chosen.profiles(), written)));
	}

	/**
	 * A form without errors.
	 *
	 * @param profiles how many profiles more
	 * @param reason why
	 */
	record Wanted(int profiles, FreeText reason) {
	}

	/** How many profiles can be added at once. */
	enum Extra {

		/** A few. */
		TWENTY(20),

		/** As many as on an ordinary day. */
		SIXTY(60),

		/** For a day with an event. */
		HUNDRED(100);

		private final int profiles;

		Extra(int profiles) {
			this.profiles = profiles;
		}

		int profiles() {
			return this.profiles;
		}

	}

}

package nl.talentmarkt.frontend.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.StopReason;

/**
 * What came out of it in the end, as it was filled in.
 *
 * @param result one of {@link Outcome}
 * @param stopReason one of {@link StopReason}, or nothing; counts only when nothing
 * follows
 * @param seen how many decisions the page showed
 */
record ConclusionForm(@Nullable String result, @Nullable String stopReason, @Nullable String seen) implements PageForm {

	static final String NAME = "conclusionForm";

	static ConclusionForm empty() {
		return new ConclusionForm(null, null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the conclusion, or empty when something is wrong
	 */
	Optional<Conclusion> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		return fields.choice("result", this.result, Outcome.class)
			.flatMap((outcome) -> outcome.leadsOn() ? Optional.of(new Conclusion(outcome, null))
					: Optional.of(fields.typedChoice("stopReason", this.stopReason, StopReason.class))
						.filter(Typed::isRight)
						.map((reason) -> new Conclusion(outcome, reason.value())));
	}

	/**
	 * A form without errors.
	 *
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null
	 */
	record Conclusion(Outcome outcome, @Nullable StopReason reason) {
	}

}

package nl.talentmarkt.frontend.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What an employer says to a talent whom the coach proposed. A no takes no reason.
 *
 * @param said one of {@link Said}
 * @param note what the coach reads, or nothing
 * @param terug the page where it was said, a path on this site; nothing on the page of
 * the interest itself
 */
record EmployerAnswerForm(@Nullable String said, @Nullable String note, @Nullable String terug) implements PageForm {

	static final String NAME = "employerForm";

	static EmployerAnswerForm empty() {
		return new EmployerAnswerForm(null, null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the answer, or empty when something is wrong
	 */
	Optional<Answer> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		return fields.choice("said", this.said, Said.class).flatMap((chosen) -> switch (chosen) {
			case YES -> Optional.of(fields.typedText("note", this.note, Message.MAX_LENGTH))
				.filter(Typed::isRight)
				.map((note) -> new Answer(true, note.value()));
			case NOT_NOW -> Optional.of(new Answer(false, null));
		});
	}

	/** What an employer can say. */
	enum Said {

		/** Gladly. */
		YES,

		/** Not now. */
		NOT_NOW

	}

	/**
	 * A form without errors.
	 *
	 * @param wants whether the employer wants to meet the talent
	 * @param text what the coach reads, or null
	 */
	record Answer(boolean wants, @Nullable FreeText text) {
	}

}

package nl.talentmarkt.frontend.talents;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What an employer fills in to say that it wants to meet somebody, as it was typed.
 *
 * @param kind one of {@link MeetingWish}
 * @param message what the coach reads
 */
record InterestForm(@Nullable String kind, @Nullable String message) {

	static InterestForm empty() {
		return new InterestForm(MeetingWish.AT_WORKPLACE.name(), null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wish> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<MeetingWish> wish = fields.choice("kind", this.kind, MeetingWish.class);
		Optional<FreeText> text = fields.text("message", this.message, Message.MAX_LENGTH);
		return wish.flatMap((chosen) -> text.map((written) -> new Wish(chosen, written)));
	}

	/**
	 * A form without errors.
	 *
	 * @param wish how to meet
	 * @param text the message
	 */
	record Wish(MeetingWish wish, FreeText text) {
	}

}

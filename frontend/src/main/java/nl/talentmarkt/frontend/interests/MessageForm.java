package nl.talentmarkt.frontend.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * One more message in a thread.
 *
 * @param text what it says
 */
record MessageForm(@Nullable String text) implements PageForm {

	static final String NAME = "messageForm";

	static MessageForm empty() {
		return new MessageForm(null);
	}

	Optional<FreeText> read(BindingResult errors) {
		return new Fields(errors).text("text", this.text, Message.MAX_LENGTH);
	}

}

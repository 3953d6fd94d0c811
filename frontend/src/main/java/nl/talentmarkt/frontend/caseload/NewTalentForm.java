package nl.talentmarkt.frontend.caseload;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * With whom a coach begins.
 *
 * @param draft identifies the new talent, drawn with the page
 * @param firstName how the talent wants to be called; may be left out
 */
record NewTalentForm(@Nullable String draft, @Nullable String firstName) {

	/** The new talent; a form that was sent twice is the same one. */
	TalentId talent() {
		return new TalentId((this.draft != null) ? this.draft : UUID.randomUUID().toString());
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says of the talent
	 */
	TalentDetails read(BindingResult errors) {
		Typed<FreeText> name = new Fields(errors).typedText("firstName", this.firstName,
				TalentDetails.LONGEST_FIRST_NAME);
		FreeText given = name.value();
		return new TalentDetails((given != null) ? given.value() : null, null, null);
	}

}

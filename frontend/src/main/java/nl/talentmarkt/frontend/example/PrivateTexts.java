package nl.talentmarkt.frontend.example;

import java.time.LocalDate;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;

/**
 * The one way by which something private gets into an example talent: everything is
 * decorated here.
 *
 * @param decoration how
 */
record PrivateTexts(TalentDecoration decoration) {

	String plain(TalentId talent, TalentField field, String text) {
		return this.decoration.decorate(talent, field, text);
	}

	FreeText free(TalentId talent, TalentField field, String text) {
		return new FreeText(plain(talent, field, text));
	}

	/** A text that would be fit for employers, and that they do not see. */
	PublicText hidden(TalentId talent, TalentField field, String text) {
		return new PublicText(plain(talent, field, text));
	}

	LocalDate day(TalentId talent, TalentField field, LocalDate day) {
		return this.decoration.decorate(talent, field, day);
	}

}

package nl.talentmarkt.frontend.profile;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What one employer sees after a release.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param firstName how the talent wants to be called
 * @param curriculumVitae the CV
 * @param pitch the talent's own words
 */
record AboutForm(@Nullable String base, @Nullable String action, @Nullable String firstName,
		@Nullable String curriculumVitae, @Nullable String pitch) implements StepForm {

	static AboutForm of(Talent talent, Writing writing) {
		TalentDetails details = talent.details();
		return new AboutForm(null, null, details.firstName(), Choices.text(details.curriculumVitae()),
				Choices.text(details.pitch()));
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		Typed<FreeText> name = fields.typedText("firstName", this.firstName, TalentDetails.LONGEST_FIRST_NAME);
		Typed<FreeText> cv = fields.typedText("curriculumVitae", this.curriculumVitae, FreeText.MAX_LENGTH);
		Typed<FreeText> words = fields.typedText("pitch", this.pitch, FreeText.MAX_LENGTH);
		return (talent) -> {
			TalentDetails details = talent.details();
			return talent.tell(new TalentDetails(name.isRight() ? Choices.text(name.value()) : details.firstName(),
					cv.orKeep(details.curriculumVitae()), words.orKeep(details.pitch())));
		};
	}

}

package nl.talentmarkt.frontend.visibility;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.ConsentGiven;

/**
 * What is sent when a consent is recorded, as it was filled in.
 *
 * @param version the version of the text that stood on the page
 * @param language the language it stood there in
 * @param way one of {@link Consent.Way}, for a coach
 */
public record ConsentForm(@Nullable String version, @Nullable String language, @Nullable String way) {

	static ConsentForm empty() {
		return new ConsentForm(null, null, null);
	}

	/**
	 * Reads the form. A text that is no longer the one that is asked, because the page
	 * stood open, has to be read anew.
	 * @param errors takes what is wrong with it
	 * @param current the text that is asked now
	 * @param byTalent whether the talent sends it
	 * @return what it says, or empty when something is wrong
	 */
	public Optional<ConsentGiven> read(BindingResult errors, ConsentTexts.Version current, boolean byTalent) {
		String shown = (this.language != null) ? this.language : "";
		boolean asked = current.id().equals(this.version) && current.in(shown).isPresent();
		if (!asked) {
			errors.rejectValue("version", "consent.text-changed");
			return Optional.empty();
		}
		Optional<Consent.Way> chosen = byTalent ? Optional.of(Consent.Way.ONLINE)
				: new Fields(errors).choice("way", this.way, CoachWay.class).map(CoachWay::way);
		return chosen.map((how) -> new ConsentGiven(current.id(), shown, how));
	}

	/** How a coach can get a consent. */
	public enum CoachWay {

		/** Signed. */
		ON_PAPER(Consent.Way.ON_PAPER),

		/** Said. */
		BY_TELEPHONE(Consent.Way.BY_TELEPHONE),

		/** Said, together. */
		IN_PERSON(Consent.Way.IN_PERSON);

		private final Consent.Way way;

		CoachWay(Consent.Way way) {
			this.way = way;
		}

		Consent.Way way() {
			return this.way;
		}

	}

}

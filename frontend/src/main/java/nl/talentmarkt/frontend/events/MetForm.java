package nl.talentmarkt.frontend.events;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * Whom an employer met at an event, as it was filled in.
 *
 * @param talent the talent code, as on the badge
 */
record MetForm(@Nullable String talent) {

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the code, or empty when something is wrong
	 */
	Optional<TalentCode> read(BindingResult errors) {
		String typed = (this.talent != null) ? this.talent.strip().toUpperCase(Locale.ROOT) : null;
		return new Fields(errors).id("talent", typed, TalentCode::new);
	}

	/**
	 * Says that nobody is known by this code, unless it was said already that it is none.
	 * @param errors takes it
	 */
	void refuseUnknown(BindingResult errors) {
		if (!errors.hasErrors()) {
			new Fields(errors).refuse("talent", "events.met.unknown");
		}
	}

}

package nl.talentmarkt.frontend.absence;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Absence;

/**
 * An absence as it was filled in.
 *
 * @param from the first day
 * @param until the last day
 * @param substitute the colleague who takes over
 */
record AbsenceForm(@Nullable String from, @Nullable String until, @Nullable String substitute) {

	private static final int LATEST_MONTHS = 12;

	static AbsenceForm empty() {
		return new AbsenceForm(null, null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param today the day on which it is sent
	 * @return the absence, or empty when something is wrong
	 */
	Optional<Absence> read(BindingResult errors, LocalDate today) {
		Fields fields = new Fields(errors);
		LocalDate latest = today.plusMonths(LATEST_MONTHS);
		Optional<LocalDate> first = fields.day("from", this.from, today, latest);
		Optional<LocalDate> last = fields.day("until", this.until, first.orElse(today), latest);
		Optional<CoachId> other = fields.id("substitute", this.substitute, CoachId::new);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new Absence(first.orElseThrow(), last.orElseThrow(), other.orElseThrow()));
	}

}

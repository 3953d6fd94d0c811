package nl.talentmarkt.frontend.absence;

import java.time.LocalDate;
import java.util.List;
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

	static AbsenceForm of(Absence absence) {
		return new AbsenceForm(absence.from().toString(), absence.until().toString(), absence.substitute().value());
	}

	/**
	 * Reads the form. An absence that began before keeps its first day when it is
	 * changed; it still lasts until today or later.
	 * @param errors takes what is wrong with it
	 * @param today the day on which it is sent
	 * @param known the absences that were said before
	 * @return the absence, or empty when something is wrong
	 */
	Optional<Absence> read(BindingResult errors, LocalDate today, List<Absence> known) {
		Fields fields = new Fields(errors);
		LocalDate latest = today.plusMonths(LATEST_MONTHS);
		Optional<LocalDate> first = fields.day("from", this.from, earliest(today, known), latest);
		LocalDate least = first.filter((day) -> day.isAfter(today)).orElse(today);
		Optional<LocalDate> last = fields.day("until", this.until, least, latest);
		Optional<CoachId> other = fields.id("substitute", this.substitute, CoachId::new);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new Absence(first.orElseThrow(), last.orElseThrow(), other.orElseThrow()));
	}

	private LocalDate earliest(LocalDate today, List<Absence> known) {
		return known.stream()
			.map(Absence::from)
			.filter((day) -> day.isBefore(today) && day.toString().equals(this.from))
			.findFirst()
			.orElse(today);
	}

}

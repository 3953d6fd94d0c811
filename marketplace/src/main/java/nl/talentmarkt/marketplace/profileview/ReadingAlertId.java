package nl.talentmarkt.marketplace.profileview;

import java.time.LocalDate;
import java.util.Locale;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies an alert: one per employer, day and pattern, so that it is raised once.
 *
 * @param value fits in an address as it stands
 */
public record ReadingAlertId(String value) implements TextValue {

	static ReadingAlertId of(EmployerId employer, LocalDate day, ReadingPattern pattern) {
		return new ReadingAlertId(day + "." + employer.value() + "." + pattern.name().toLowerCase(Locale.ROOT));
	}

	@Override
	public String toString() {
		return this.value;
	}

}

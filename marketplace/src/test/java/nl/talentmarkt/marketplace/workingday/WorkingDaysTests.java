package nl.talentmarkt.marketplace.workingday;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingDaysTests {

	private final WorkingDays days = new WorkingDays(Set.of());

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
			"2026-12-25", "2027-03-29", "2025-04-26" })
	void knowsDutchHolidays(LocalDate holiday) {
		assertThat(this.days.contains(holiday)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-03", "2026-12-24", "2026-12-31", "2026-05-15", "2025-04-28" })
	void worksOnDaysThatOnlyFeelLikeHolidays(LocalDate day) {
		assertThat(this.days.contains(day)).isTrue();
	}

	@Test
	void countsOverAWeekendAndAHoliday() {
		assertThat(this.days.after(LocalDate.of(2026, 4, 2), 3)).isEqualTo(LocalDate.of(2026, 4, 8));
		assertThat(this.days.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
	}

	@Test
	void skipsDaysOnWhichTheOrganisationIsClosed() {
		WorkingDays closed = new WorkingDays(Set.of(LocalDate.of(2026, 5, 15)));
		assertThat(closed.after(LocalDate.of(2026, 5, 13), 1)).isEqualTo(LocalDate.of(2026, 5, 18));
	}

	@Test
	void beginsOnTheDayItselfWhenItIsAWorkingDay() {
		assertThat(this.days.from(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(this.days.from(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void refusesToCountNothingOrForever() {
		LocalDate today = LocalDate.of(2026, 11, 21);
		assertThatIllegalArgumentException().isThrownBy(() -> this.days.after(today, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> this.days.after(today, 100_000));
	}

}

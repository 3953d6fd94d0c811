package nl.talentmarkt.frontend.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.Availability;

/**
 * When somebody can work.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param leastHours the fewest hours a week
 * @param mostHours the most hours a week
 * @param days some of {@link DayOfWeek}
 * @param from the first day; today when left out
 */
record WhenForm(@Nullable String base, @Nullable String action, @Nullable String leastHours, @Nullable String mostHours,
		@Nullable List<String> days, @Nullable String from) implements StepForm {

	private static final int FULL_WEEK = 40;

	private static final int YEARS_BACK = 10;

	private static final int YEARS_AHEAD = 2;

	static WhenForm of(Talent talent, Writing writing) {
		Availability availability = talent.edited().availability();
		return (availability == null) ? new WhenForm(null, null, null, null, List.of(), null)
				: new WhenForm(null, null, String.valueOf(availability.leastHours()),
						String.valueOf(availability.mostHours()), Choices.names(availability.days()),
						availability.from().toString());
	}

	private boolean isEmpty() {
		return isBlank(this.leastHours) && isBlank(this.mostHours) && isBlank(this.from)
				&& (this.days == null || this.days.isEmpty());
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		if (isEmpty()) {
			return (talent) -> talent.describe(talent.edited().change().availability(null).build(), writing.editor());
		}
		Optional<Integer> most = fields.number("mostHours", this.mostHours, 1, FULL_WEEK);
		Optional<Integer> least = isBlank(this.leastHours) ? most
				: fields.number("leastHours", this.leastHours, 1, most.orElse(FULL_WEEK));
		Typed<Set<DayOfWeek>> free = fields.typedChoices("days", this.days, DayOfWeek.class);
		Typed<LocalDate> first = fields.typedDay("from", this.from, writing.today().minusYears(YEARS_BACK),
				writing.today().plusYears(YEARS_AHEAD));
		return (talent) -> {
			Availability stored = talent.edited().availability();
			Optional<Integer> hoursUpTo = most.or(() -> Optional.ofNullable(stored).map(Availability::mostHours));
			if (hoursUpTo.isEmpty()) {
				return Change.none(talent);
			}
			int upTo = hoursUpTo.get();
			int from = least.or(() -> Optional.ofNullable(stored).map(Availability::leastHours))
				.map((hours) -> Math.min(hours, upTo))
				.orElse(upTo);
			Availability written = new Availability(from, upTo,
					free.orElse((stored != null) ? stored.days() : Set.of()), first.isRight()
							? first.orElse(writing.today()) : (stored != null) ? stored.from() : writing.today());
			return talent.describe(talent.edited().change().availability(written).build(), writing.editor());
		};
	}

}

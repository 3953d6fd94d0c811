package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * How much there is to do.
 *
 * @param counts how much of each kind is due on each day
 */
public record WorkCounts(List<Count> counts) {

	/** Copies the list. */
	public WorkCounts {
		counts = List.copyOf(counts);
	}

	/**
	 * Counts the work of a kind.
	 * @param kind which kind, or null for every kind
	 * @return how much
	 */
	public long of(@Nullable WorkKind kind) {
		return of(kind, (day) -> true);
	}

	/**
	 * Counts the work of a kind that is due on some days.
	 * @param kind which kind, or null for every kind
	 * @param days which days
	 * @return how much
	 */
	public long of(@Nullable WorkKind kind, Predicate<LocalDate> days) {
		return this.counts.stream()
			.filter((one) -> (kind == null || one.kind() == kind) && days.test(one.dueOn()))
			.mapToLong(Count::count)
			.sum();
	}

	/**
	 * How much of a kind is due on a day.
	 *
	 * @param kind which kind
	 * @param dueOn the day
	 * @param count how much, 1 or more
	 */
	public record Count(WorkKind kind, LocalDate dueOn, long count) {
	}

}

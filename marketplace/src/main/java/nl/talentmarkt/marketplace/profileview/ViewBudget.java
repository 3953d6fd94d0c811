package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What one employer may open on one day beyond the usual budget, with who said so and
 * why.
 *
 * @param id one per employer and day
 * @param employer the employer
 * @param day the day
 * @param raises what was added, oldest first
 * @param version how often it was written
 */
public record ViewBudget(String id, EmployerId employer, LocalDate day, List<Raise> raises,
		long version) implements Aggregate<ViewBudget> {

	/** The most profiles that can be added for one day, all raises together. */
	public static final int MOST_EXTRA = 300;

	/** Pages of results that come with each profile that is added. */
	private static final int PAGES_PER_PROFILE = 5;

	/** Copies the list. */
	public ViewBudget {
		raises = List.copyOf(raises);
	}

	static ViewBudget usual(EmployerId employer, LocalDate day) {
		return new ViewBudget(idOf(employer, day), employer, day, List.of(), 0);
	}

	static String idOf(EmployerId employer, LocalDate day) {
		return day + "." + employer.value();
	}

	/**
	 * Returns how many profiles the employer may open beyond the usual.
	 * @return 0 to {@value #MOST_EXTRA}
	 */
	public int extraProfiles() {
		return this.raises.stream().mapToInt(Raise::profiles).sum();
	}

	/**
	 * Returns how many pages of results the employer may open beyond the usual.
	 * @return 0 or more
	 */
	public int extraResultPages() {
		return extraProfiles() * PAGES_PER_PROFILE;
	}

	/**
	 * Lets the employer open more profiles.
	 * @param raise how many, and why
	 * @return the change; none when the same person did the same before, as with a form
	 * that is sent twice, or when it would be more than {@value #MOST_EXTRA}
	 */
	Change<ViewBudget> raise(Raise raise) {
		boolean before = this.raises.stream().anyMatch(raise::repeats);
		if (before || extraProfiles() + raise.profiles() > MOST_EXTRA) {
			return Change.none(this);
		}
		return Change.of(
				new ViewBudget(this.id, this.employer, this.day,
						Stream.concat(this.raises.stream(), Stream.of(raise)).toList(), this.version),
				new ViewBudgetRaised(this.employer, raise.profiles()));
	}

	@Override
	public String aggregateId() {
		return this.id;
	}

	@Override
	public ViewBudget withVersion(long version) {
		return new ViewBudget(this.id, this.employer, this.day, this.raises, version);
	}

	/**
	 * One addition.
	 *
	 * @param profiles how many profiles, 1 to {@value ViewBudget#MOST_EXTRA}
	 * @param reason why
	 * @param by the administrator's account
	 * @param at when
	 */
	public record Raise(int profiles, FreeText reason, AccountId by, Instant at) {

		/**
		 * Checks the number.
		 * @throws IllegalArgumentException when it is out of range
		 */
		public Raise {
			if (profiles < 1 || profiles > MOST_EXTRA) {
				throw new IllegalArgumentException("1 to " + MOST_EXTRA + " profiles: " + profiles);
			}
		}

		private boolean repeats(Raise other) {
			return this.profiles == other.profiles && this.by.equals(other.by) && this.reason.equals(other.reason);
		}

	}

}

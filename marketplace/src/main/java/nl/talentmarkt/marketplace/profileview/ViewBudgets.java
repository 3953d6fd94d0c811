package nl.talentmarkt.marketplace.profileview;

import java.time.LocalDate;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;

/** What employers may open beyond the usual budget. */
public interface ViewBudgets {

	/**
	 * Finds what was added for one employer on one day.
	 * @param employer the employer
	 * @param day the day
	 * @return the budget, without raises when nothing was added
	 */
	Mono<ViewBudget> find(EmployerId employer, LocalDate day);

	/**
	 * Lets an employer open more profiles on one day.
	 * @param employer the employer
	 * @param day the day
	 * @param raise how many, and why
	 * @return the stored budget
	 */
	Mono<ViewBudget> raise(EmployerId employer, LocalDate day, ViewBudget.Raise raise);

}

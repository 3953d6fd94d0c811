package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;
import java.time.LocalDate;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * The log of every profile that an employer opened, and what it is counted against. What
 * is in the log is never changed.
 */
public interface ProfileViews {

	/**
	 * Takes one profile from an employer's budget of a day. The same profile counts once
	 * a day.
	 * @param employer the employer
	 * @param talent the talent
	 * @param day the day
	 * @param at the moment
	 * @param budget how many profiles the employer may open that day
	 * @return {@link Taking#REFUSED} when the budget is used up
	 */
	Mono<Taking> takeFromBudget(EmployerId employer, TalentId talent, LocalDate day, Instant at, int budget);

	/**
	 * Counts a page of search results.
	 * @param employer the employer
	 * @param day the day
	 * @param deep whether the page lies deep
	 * @return how many pages and deep pages that makes today, this one included; the
	 * profiles are left out
	 */
	Mono<ReadingDay> countResultPage(EmployerId employer, LocalDate day, boolean deep);

	/**
	 * Returns how much an employer read in a day.
	 * @param employer the employer
	 * @param day the day
	 * @return what was counted; nothing when it read nothing
	 */
	Mono<ReadingDay> day(EmployerId employer, LocalDate day);

	/**
	 * Writes a view into the log.
	 * @param view the view
	 * @return completes when it is stored
	 */
	Mono<Void> log(ProfileView view);

	/**
	 * Returns who looked at a talent.
	 * @param talent the talent
	 * @return the views, newest first
	 */
	Flux<ProfileView> of(TalentId talent);

	/**
	 * Returns at whom an employer looked.
	 * @param employer the employer
	 * @param from the first moment
	 * @param until the first moment after
	 * @return the views, newest first
	 */
	Flux<ProfileView> of(EmployerId employer, Instant from, Instant until);

	/** What came of taking a profile from a budget. */
	enum Taking {

		/** It was taken. */
		TAKEN,

		/** It had been taken before on that day, and costs nothing. */
		TAKEN_BEFORE,

		/** The budget is used up. */
		REFUSED

	}

}

package nl.talentmarkt.marketplace.profileview;

import java.time.LocalDate;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * The log of every profile that an employer opened, and the daily budget it is held
 * against.
 */
public interface ProfileViews {

	/**
	 * Takes one profile from an employer's budget of a day. The same profile counts once
	 * a day.
	 * @param employer the employer
	 * @param talent the talent
	 * @param day the day
	 * @param budget how many profiles the employer may open that day
	 * @return false when the budget is used up
	 */
	Mono<Boolean> takeFromBudget(EmployerId employer, TalentId talent, LocalDate day, int budget);

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

}

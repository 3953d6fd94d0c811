package nl.talentmarkt.marketplace.account;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.text.EmailAddress;

/** All accounts. */
public interface Accounts {

	/**
	 * Finds one by id.
	 * @param id the account
	 * @return the account, or empty
	 */
	Mono<Account> find(AccountId id);

	/**
	 * Finds the one that a mail address belongs to.
	 * @param email the address
	 * @return the account, or empty
	 */
	Mono<Account> findByEmail(EmailAddress email);

	/**
	 * Finds the members of an employer.
	 * @param employer the employer
	 * @return their accounts, by name
	 */
	Flux<Account> ofEmployer(EmployerId employer);

	/**
	 * Finds the account of a coach.
	 * @param coach the coach
	 * @return the account, or empty
	 */
	Mono<Account> ofCoach(CoachId coach);

	/**
	 * Finds the account of a talent.
	 * @param talent the talent
	 * @return the account, or empty for a talent without one
	 */
	Mono<Account> ofTalent(TalentId talent);

	/**
	 * Finds those who keep the settings of an organisation.
	 * @param organisation the organisation
	 * @return their accounts, by name
	 */
	Flux<Account> administratorsOf(OrganisationId organisation);

	/**
	 * Finds those who watch over how employers read the talents of an organisation.
	 * @param organisation the organisation
	 * @return the accounts of its organisers and administrators, by name
	 */
	Flux<Account> watchersOf(OrganisationId organisation);

	/**
	 * Returns every account.
	 * @return all, by name
	 */
	Flux<Account> all();

	/**
	 * Stores new accounts.
	 * @param accounts accounts that were never stored
	 * @return the stored ones
	 */
	Flux<Account> addAll(Collection<Account> accounts);

}

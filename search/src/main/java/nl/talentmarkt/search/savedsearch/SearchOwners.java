package nl.talentmarkt.search.savedsearch;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.EmployerAccess;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;

/**
 * Says who may still be told of what was kept: people leave, lose rights, and are shut
 * out.
 */
@Component
class SearchOwners {

	private final Accounts accounts;

	private final EmployerAccess access;

	SearchOwners(Accounts accounts, EmployerAccess access) {
		this.accounts = accounts;
		this.access = access;
	}

	/**
	 * Finds the account of somebody who keeps searches.
	 * @param owner who
	 * @param employer as whose member
	 * @return the account, or empty when it is gone, may no longer search for this
	 * employer, or the employer is shut out
	 */
	Mono<Account> find(AccountId owner, EmployerId employer) {
		return this.accounts.find(owner)
			.filter((account) -> account.person() instanceof Viewer.EmployerMember member
					&& member.employer().equals(employer) && Permission.KEEP_SEARCHES.isGivenTo(member)
					&& Permission.SEARCH_TALENTS.isGivenTo(member))
			.filterWhen((account) -> this.access.isGivenTo(account.person()));
	}

}

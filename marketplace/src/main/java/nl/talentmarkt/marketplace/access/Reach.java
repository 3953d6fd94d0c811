package nl.talentmarkt.marketplace.access;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * On whose data a {@link Permission} may be used by one viewer. Queries take a reach and
 * find nothing outside it, so what a person may not see does not exist for that person.
 */
public sealed interface Reach {

	/** On nobody's: the permission is not given. */
	record Nothing() implements Reach {
	}

	/**
	 * On everybody's, within what the data themselves allow (a published event, a visible
	 * profile).
	 */
	record Everything() implements Reach {
	}

	/**
	 * On what belongs to the viewer's own account.
	 *
	 * @param account the account
	 */
	record OfAccount(AccountId account) implements Reach {
	}

	/**
	 * On what belongs to one employer.
	 *
	 * @param employer the employer
	 */
	record OfEmployer(EmployerId employer) implements Reach {
	}

	/**
	 * On the caseload of one coach.
	 *
	 * @param coach the coach
	 */
	record OfCoach(CoachId coach) implements Reach {
	}

	/**
	 * On what concerns one talent.
	 *
	 * @param talent the talent
	 */
	record OfTalent(TalentId talent) implements Reach {
	}

	/**
	 * On what belongs to one organisation.
	 *
	 * @param organisation the organisation
	 */
	record OfOrganisation(OrganisationId organisation) implements Reach {
	}

}

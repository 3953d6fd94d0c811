package nl.talentmarkt.marketplace.access;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;

/** Who is asking, with just the ids that decide what that person may see. */
public sealed interface Viewer {

	/**
	 * Returns as whom this viewer uses the product.
	 * @return the role
	 */
	Role role();

	/** Somebody who signed in. */
	sealed interface SignedIn extends Viewer {

		/**
		 * Returns the account this person signed in with.
		 * @return the account's id
		 */
		AccountId account();

	}

	/** Somebody who did not sign in. */
	record Anonymous() implements Viewer {

		@Override
		public Role role() {
			return Role.ANONYMOUS;
		}

	}

	/**
	 * A member of an employer.
	 *
	 * @param account the account
	 * @param employer the employer the member belongs to
	 */
	record EmployerMember(AccountId account, EmployerId employer) implements SignedIn {

		@Override
		public Role role() {
			return Role.EMPLOYER;
		}

	}

	/**
	 * A coach.
	 *
	 * @param account the account
	 * @param coach the coach
	 * @param organisation who employs the coach
	 */
	record Coach(AccountId account, CoachId coach, OrganisationId organisation) implements SignedIn {

		@Override
		public Role role() {
			return Role.COACH;
		}

	}

	/**
	 * A talent with an account.
	 *
	 * @param account the account
	 * @param talent the talent
	 */
	record Talent(AccountId account, TalentId talent) implements SignedIn {

		@Override
		public Role role() {
			return Role.TALENT;
		}

	}

	/**
	 * An organiser.
	 *
	 * @param account the account
	 * @param organisation whose events this person runs
	 */
	record Organiser(AccountId account, OrganisationId organisation) implements SignedIn {

		@Override
		public Role role() {
			return Role.ORGANISER;
		}

	}

	/**
	 * An ambassador.
	 *
	 * @param account the account, which is also the teller of the stories
	 */
	record Ambassador(AccountId account) implements SignedIn {

		@Override
		public Role role() {
			return Role.AMBASSADOR;
		}

	}

	/**
	 * An administrator.
	 *
	 * @param account the account
	 * @param organisation whose settings this person keeps
	 */
	record Administrator(AccountId account, OrganisationId organisation) implements SignedIn {

		@Override
		public Role role() {
			return Role.ADMINISTRATOR;
		}

	}

}

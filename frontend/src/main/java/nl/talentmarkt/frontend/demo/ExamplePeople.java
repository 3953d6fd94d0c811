package nl.talentmarkt.frontend.demo;

import java.util.List;

import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * The example people of one role.
 *
 * @param role the role
 * @param people by name
 */
record ExamplePeople(Role role, List<Person> people) {

	/**
	 * One of them.
	 *
	 * @param id the account's id
	 * @param name the person's name
	 * @param organisation whom this person works for, or null
	 * @param note where this person's mail goes
	 */
	record Person(String id, String name, @Nullable String organisation, String note) {

		static Person of(Account account, @Nullable String organisation) {
			return new Person(account.id().value(), account.name(), organisation, account.email().value());
		}

	}

}

package nl.talentmarkt.frontend.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.talentmarkt.frontend.operation.ConditionalOnDemo;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/** Everybody whose place one can take, with whom they work for. */
@Component
@ConditionalOnDemo
class ExamplePeopleList {

	private final Accounts accounts;

	private final Employers employers;

	private final Organisations organisations;

	ExamplePeopleList(Accounts accounts, Employers employers, Organisations organisations) {
		this.accounts = accounts;
		this.employers = employers;
		this.organisations = organisations;
	}

	/**
	 * Lists them.
	 * @return a group for every role that somebody has
	 */
	Mono<List<ExamplePeople>> byRole() {
		return Mono
			.zip(this.employers.all().collectMap(Employer::id, Employer::name),
					this.organisations.all().collectMap(Organisation::id, Organisation::name))
			.map((names) -> new Names(names.getT1(), names.getT2()))
			.zipWith(this.accounts.all().collectList(), ExamplePeopleList::byRole);
	}

	private static List<ExamplePeople> byRole(Names names, List<Account> accounts) {
		return Arrays.stream(Role.values())
			.map((role) -> new ExamplePeople(role,
					accounts.stream()
						.filter((account) -> account.person().role() == role)
						.map((account) -> ExamplePeople.Person.of(account, names.of(account.person())))
						.toList()))
			.filter((group) -> !group.people().isEmpty())
			.toList();
	}

	private record Names(Map<EmployerId, String> employers, Map<OrganisationId, String> organisations) {

		@Nullable String of(Viewer.SignedIn person) {
			return switch (person) {
				case Viewer.EmployerMember member -> this.employers.get(member.employer());
				case Viewer.Coach coach -> this.organisations.get(coach.organisation());
				case Viewer.Organiser organiser -> this.organisations.get(organiser.organisation());
				case Viewer.Administrator administrator -> this.organisations.get(administrator.organisation());
				case Viewer.Talent talent -> null;
				case Viewer.Ambassador ambassador -> null;
			};
		}

	}

}

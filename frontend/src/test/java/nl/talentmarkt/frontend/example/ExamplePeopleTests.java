package nl.talentmarkt.frontend.example;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.work.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ExamplePeopleTests {

	private final ExamplePeople people = ExampleWorld.people();

	@Test
	void hasOrganisationsInRegionsThatExist() {
		assertThat(this.people.organisations()).hasSize(5)
			.allSatisfy((organisation) -> assertThat(ExampleWorld.PLACES.find(organisation.place()).map(Place::region))
				.contains(organisation.region()));
	}

	@Test
	void hasCoachesWithSubstitutesInTheSameOrganisation() {
		var organisations = this.people.coaches().stream().collect(Collectors.toMap(Coach::id, Coach::organisation));
		assertThat(this.people.coaches()).hasSize(12).allSatisfy((coach) -> {
			assertThat(coach.substitute()).isNotNull().isNotEqualTo(coach.id());
			assertThat(organisations).containsEntry(coach.substitute(), coach.organisation());
		});
		assertThat(this.people.coaches().stream().map(Coach::title).distinct()).hasSize(12);
	}

	@Test
	void hasEmployersWithMembersInTownsThatExist() {
		assertThat(this.people.employers(ExampleWorld.CLOCK.instant())).hasSize(40)
			.allSatisfy((employer) -> assertThat(ExampleWorld.PLACES.find(employer.place())).isPresent());
		assertThat(this.people.accounts().stream().filter((account) -> account.person().role() == Role.EMPLOYER))
			.hasSizeBetween(40, 120);
	}

	@Test
	void letsOneEmployerAcceptTheNewestTermsOfUseAndLeavesTheOthersToAccept() {
		assertThat(this.people.employers(ExampleWorld.CLOCK.instant())).filteredOn(new TermsOfUse()::areAcceptedBy)
			.singleElement()
			.satisfies((employer) -> assertThat(this.people.accounts()).extracting(Account::id)
				.contains(employer.accepted().getFirst().by()));
	}

	@Test
	void givesEverybodyAnAccountUnderAnAddressWhereNoMailArrives() {
		assertThat(this.people.accounts()).extracting(Account::id).doesNotHaveDuplicates();
		assertThat(this.people.accounts()).extracting((account) -> account.email().value())
			.doesNotHaveDuplicates()
			.allMatch((address) -> address.endsWith(".example"));
		assertThat(this.people.accounts()).extracting((account) -> account.person().role())
			.contains(Role.COACH, Role.EMPLOYER, Role.ORGANISER, Role.ADMINISTRATOR, Role.AMBASSADOR);
		assertThat(this.people.accounts()).allMatch((account) -> account.person().account().equals(account.id()));
	}

	@Test
	void writesTelephoneNumbersThatNobodyCanHave() {
		assertThat(this.people.coaches()).extracting(Coach::telephone)
			.doesNotHaveDuplicates()
			.allMatch((number) -> number == null || number.matches("06-0000 \\d{4}"));
	}

	@Test
	void introducesThePeopleOfTheGuide() {
		assertThat(this.people.accounts()).extracting(Account::name, (account) -> account.email().value())
			.contains(tuple("Sanne de Vries", "sanne@vonkenberg.example"),
					tuple("Fatima el Amrani", "fatima@voorbeeldstad.example"),
					tuple("Joost Hermans", "joost@werkcentrum-voorbeeld.example"),
					tuple("Marieke Smit", "marieke@voorbeeldstad.example"),
					tuple("Yonas", "yonas@ambassadeurs.example"));
	}

}

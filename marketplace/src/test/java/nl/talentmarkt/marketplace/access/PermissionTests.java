package nl.talentmarkt.marketplace.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionTests {

	private static final AccountId ACCOUNT = new AccountId("a");

	private static final OrganisationId ORGANISATION = new OrganisationId("o");

	private static final List<Viewer> VIEWERS = List.of(new Viewer.Anonymous(),
			new Viewer.EmployerMember(ACCOUNT, new EmployerId("e")),
			new Viewer.Coach(ACCOUNT, new CoachId("c"), ORGANISATION), new Viewer.Talent(ACCOUNT, new TalentId("t")),
			new Viewer.Organiser(ACCOUNT, ORGANISATION), new Viewer.Ambassador(ACCOUNT),
			new Viewer.Administrator(ACCOUNT, ORGANISATION));

	@Test
	void letsOnlyEmployersSearchTalentsAndExpressInterest() {
		assertThat(rolesWith(Permission.SEARCH_TALENTS)).containsExactly(Role.EMPLOYER);
		assertThat(rolesWith(Permission.EXPRESS_INTEREST)).containsExactly(Role.EMPLOYER);
	}

	@Test
	void letsOnlyACoachAnswerAndOnlyForTheOwnCaseload() {
		assertThat(rolesWith(Permission.ANSWER_INTEREST)).containsExactly(Role.COACH);
		assertThat(Permission.ANSWER_INTEREST.reach(VIEWERS.get(2))).isEqualTo(new Reach.OfCoach(new CoachId("c")));
	}

	@Test
	void letsATalentAndItsCoachTurnTheSwitchesAndSeeWhoLooked() {
		assertThat(rolesWith(Permission.GIVE_CONSENT)).containsExactlyInAnyOrder(Role.TALENT, Role.COACH);
		assertThat(rolesWith(Permission.READ_PROFILE_VIEWS)).containsExactlyInAnyOrder(Role.TALENT, Role.COACH);
		assertThat(rolesWith(Permission.CONFIRM_PROFILE)).containsExactly(Role.COACH);
		assertThat(Permission.GIVE_CONSENT.reach(VIEWERS.get(3))).isEqualTo(new Reach.OfTalent(new TalentId("t")));
	}

	@Test
	void showsWhoKnowsWhomWithinTheOwnOrganisation() {
		assertThat(rolesWith(Permission.SEE_WHO_KNOWS_WHOM)).containsExactlyInAnyOrder(Role.COACH, Role.ORGANISER,
				Role.ADMINISTRATOR);
		assertThat(VIEWERS.stream()
			.filter(Permission.SEE_WHO_KNOWS_WHOM::isGivenTo)
			.map(Permission.SEE_WHO_KNOWS_WHOM::reach)).containsOnly(new Reach.OfOrganisation(ORGANISATION));
	}

	@Test
	void letsOnlyTheOwnOrganisationWatchHowEmployersRead() {
		assertThat(rolesWith(Permission.WATCH_READING)).containsExactlyInAnyOrder(Role.ORGANISER, Role.ADMINISTRATOR);
		assertThat(rolesWith(Permission.RAISE_VIEW_BUDGET)).containsExactly(Role.ADMINISTRATOR);
		assertThat(Permission.WATCH_READING.reach(VIEWERS.get(4))).isEqualTo(new Reach.OfOrganisation(ORGANISATION));
	}

	@Test
	void letsOrganisersAndAdministratorsVetTheEmployersOfTheWholeRegion() {
		assertThat(rolesWith(Permission.VET_EMPLOYERS)).containsExactlyInAnyOrder(Role.ORGANISER, Role.ADMINISTRATOR);
		assertThat(Permission.VET_EMPLOYERS.reach(VIEWERS.get(4))).isEqualTo(new Reach.Everything());
		assertThat(rolesWith(Permission.ACCEPT_TERMS)).containsExactly(Role.EMPLOYER);
	}

	@Test
	void letsAnAdministratorArrangeWhoIsAwayInTheOwnOrganisation() {
		assertThat(rolesWith(Permission.ARRANGE_ABSENCE)).containsExactly(Role.ADMINISTRATOR);
		assertThat(Permission.ARRANGE_ABSENCE.reach(VIEWERS.get(6))).isEqualTo(new Reach.OfOrganisation(ORGANISATION));
	}

	@Test
	void letsCoachAndTalentWriteInAProfileAndOnlyTheCoachKeepTheCaseload() {
		assertThat(rolesWith(Permission.EDIT_PROFILE)).containsExactlyInAnyOrder(Role.COACH, Role.TALENT);
		assertThat(Permission.EDIT_PROFILE.reach(VIEWERS.get(3))).isEqualTo(new Reach.OfTalent(new TalentId("t")));
		assertThat(rolesWith(Permission.KEEP_CASELOAD)).containsExactly(Role.COACH);
		assertThat(Permission.KEEP_CASELOAD.reach(VIEWERS.get(2))).isEqualTo(new Reach.OfCoach(new CoachId("c")));
	}

	@Test
	void givesEverybodyWhoSignedInTheOwnTrayAndNoOther() {
		assertThat(rolesWith(Permission.READ_OWN_TRAY)).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.ANONYMOUS)));
		assertThat(Permission.READ_OWN_TRAY.reach(VIEWERS.get(3))).isEqualTo(new Reach.OfAccount(ACCOUNT));
	}

	@Test
	void letsEverybodyReadThePublicPages() {
		assertThat(rolesWith(Permission.READ_PUBLIC_PAGES)).isEqualTo(EnumSet.allOf(Role.class));
	}

	private static Set<Role> rolesWith(Permission permission) {
		EnumSet<Role> roles = EnumSet.noneOf(Role.class);
		VIEWERS.stream().filter(permission::isGivenTo).map(Viewer::role).forEach(roles::add);
		return roles;
	}

}

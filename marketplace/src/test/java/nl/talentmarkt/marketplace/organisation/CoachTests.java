package nl.talentmarkt.marketplace.organisation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class CoachTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final CoachId WIM = new CoachId("wim");

	private static final AccountId MARIEKE = new AccountId("marieke");

	private final Coach coach = new Coach(new CoachId("fatima"), new OrganisationId("gemeente"), "Fatima",
			"klantmanager", new EmailAddress("fatima@gemeente.example"), null, null, List.of(), 1);

	private final Absence illness = new Absence(TODAY, TODAY.plusDays(7), WIM);

	@Test
	void letsSomebodyElseArrangeAnAbsenceAndSaysWho() {
		Change<Coach> away = this.coach.arrange((coach) -> coach.beAway(this.illness, TODAY), MARIEKE);
		assertThat(away.events()).containsExactly(new CoachAbsenceChanged(this.coach.id()),
				new CoachAbsenceArranged(this.coach.id(), MARIEKE));
		assertThat(away.aggregate().standInOn(TODAY)).contains(WIM);
		assertThat(away.aggregate().arrange((coach) -> coach.beAway(this.illness, TODAY), MARIEKE).isNone()).isTrue();
		assertThat(away.aggregate().arrange((coach) -> coach.beThere(TODAY), MARIEKE).events()).hasSize(2);
	}

	@Test
	void lengthensAnAbsenceThatBeganBefore() {
		Coach away = this.coach.beAway(this.illness, TODAY).aggregate();
		Absence longer = new Absence(TODAY, TODAY.plusDays(30), WIM);
		assertThat(away.beAway(longer, TODAY.plusDays(3)).aggregate().absences()).containsExactly(longer);
	}

}

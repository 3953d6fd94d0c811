package nl.talentmarkt.marketplace.talent;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

import static org.assertj.core.api.Assertions.assertThat;

class MongoTalentsTests extends Repositories {

	private static final CoachId COACH = new CoachId("fatima");

	private static final Reach EMPLOYER = new Reach.OfEmployer(new EmployerId("staal"));

	@Autowired
	private Talents talents;

	@Test
	void readsBackEveryFieldAsItWasStored() {
		Talent stored = stored();
		assertThat(this.talents.find(stored.id()).block()).isEqualTo(stored.withVersion(1));
	}

	@Test
	void showsAnEmployerOnlyWhoIsVisible() {
		Talent talent = stored();
		assertThat(this.talents.find(talent.code(), EMPLOYER).block()).isNotNull();
		this.talents
			.change(talent.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block();
		assertThat(this.talents.find(talent.code(), EMPLOYER).block()).isNull();
	}

	@Test
	void showsACoachTheOwnCaseloadAndATalentTheOwnProfileOnly() {
		Talent talent = stored();
		assertThat(this.talents.find(talent.code(), new Reach.OfCoach(COACH)).block()).isNotNull();
		assertThat(this.talents.find(talent.code(), new Reach.OfCoach(new CoachId("another"))).block()).isNull();
		assertThat(this.talents.find(talent.code(), new Reach.OfTalent(talent.id())).block()).isNotNull();
		assertThat(this.talents.find(talent.code(), new Reach.OfTalent(new TalentId("another"))).block()).isNull();
		assertThat(this.talents.find(talent.code(), new Reach.Nothing()).block()).isNull();
	}

	@Test
	void findsSeveralInOneQuestionAndPassesOverWhoIsNotThere() {
		Talent one = stored();
		Talent other = stored();
		assertThat(this.talents.findAll(List.of(one.id(), new TalentId("bestaat-niet"), other.id()))
			.map(Talent::id)
			.collectList()
			.block()).containsExactlyInAnyOrder(one.id(), other.id());
		assertThat(this.talents.findAll(List.of()).collectList().block()).isEmpty();
	}

	@Test
	void countsWhomItWouldFind() {
		Talent talent = stored();
		Reach coach = new Reach.OfCoach(COACH);
		assertThat(this.talents.count(coach).block()).isEqualTo(this.talents.within(coach).count().block());
		assertThat(this.talents.count(new Reach.OfTalent(talent.id())).block()).isEqualTo(1);
		assertThat(this.talents.count(EMPLOYER).block()).isZero();
	}

	private Talent stored() {
		Talent talent = SampleTalents.visible(COACH);
		assertThat(this.talents.addAll(List.of(talent)).block()).isEqualTo(1);
		return talent;
	}

}

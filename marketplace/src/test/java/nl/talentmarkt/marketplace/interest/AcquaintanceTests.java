package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class AcquaintanceTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final Instant LATER = NOW.plus(Duration.ofDays(3));

	private static final AccountId SANNE = new AccountId("sanne");

	private static final AccountId PIET = new AccountId("piet");

	private static final CoachId FATIMA = new CoachId("fatima");

	private static final CoachId KARIM = new CoachId("karim");

	private static final ReplyClock CLOCK = new ReplyClock(ReplyPolicy.DEFAULT, ZoneId.of("Europe/Amsterdam"));

	@Test
	void countsContactsAndTakesWhatThePersonDidLast() {
		Interest first = expressed(SANNE, null);
		Interest second = expressed(SANNE, null).repeat(message(Party.EMPLOYER, SANNE, LATER)).aggregate();
		assertThat(Acquaintance.of(List.of(first, second))).containsExactly(new Acquaintance(SANNE, FATIMA, 2, LATER));
	}

	@Test
	void knowsEverybodyOfTheEmployerWhoDidSomething() {
		Interest interest = expressed(SANNE, null)
			.release(Release.of(Set.of(DetailGroup.PITCH), TalentYes.IN_PERSON, FATIMA, NOW, Duration.ofDays(90)), null,
					CLOCK)
			.aggregate()
			.introduce(PIET, LATER)
			.aggregate();
		assertThat(Acquaintance.of(List.of(interest))).containsExactly(new Acquaintance(PIET, FATIMA, 1, LATER),
				new Acquaintance(SANNE, FATIMA, 1, NOW));
	}

	@Test
	void leavesOutWhoStandsInUntilHeDoesSomething() {
		Interest interest = expressed(SANNE, KARIM);
		assertThat(coaches(interest)).containsExactly(FATIMA);
		assertThat(coaches(interest.decline(KARIM, LATER, DeclineReason.OTHER).aggregate())).containsExactly(FATIMA,
				KARIM);
	}

	@Test
	void remembersWhoWasTheCoachBeforeAndCountsTheNextOneFromThenOn() {
		Interest interest = new ReplyTurn(expressed(SANNE, null)).continueWith(KARIM, LATER, CLOCK).aggregate();
		assertThat(coaches(interest)).containsExactly(FATIMA);
		Interest written = interest.repeat(message(Party.EMPLOYER, SANNE, LATER.plusSeconds(60))).aggregate();
		assertThat(coaches(written)).containsExactly(FATIMA, KARIM);
	}

	@Test
	void seesNothingInWhatATalentOrACoachDid() {
		Interest interest = Interest
			.nominate(newId(), SampleTalents.visible(FATIMA), new EmployerId("staal"), Origin.of(Origin.Way.NOMINATION),
					MeetingWish.AT_COACH, message(Party.COACH, new AccountId("fatimas-account"), NOW), FATIMA, CLOCK)
			.aggregate()
			.repeat(message(Party.TALENT, new AccountId("yonas"), NOW))
			.aggregate();
		assertThat(Acquaintance.of(List.of(interest))).isEmpty();
		assertThat(Acquaintance.of(List.of(interest.declineByEmployer(PIET, LATER).aggregate())))
			.containsExactly(new Acquaintance(PIET, FATIMA, 1, LATER));
	}

	private static List<CoachId> coaches(Interest interest) {
		return Acquaintance.of(List.of(interest)).stream().map(Acquaintance::coach).toList();
	}

	private static Interest expressed(AccountId member, @Nullable CoachId standIn) {
		return Interest
			.express(newId(), SampleTalents.visible(FATIMA), new EmployerId("staal"), Origin.of(Origin.Way.SEARCH),
					MeetingWish.AT_WORKPLACE, message(Party.EMPLOYER, member, NOW), standIn, CLOCK)
			.aggregate();
	}

	private static Message message(Party from, AccountId by, Instant at) {
		return new Message(from, by, at, new FreeText("Om " + at));
	}

	private static InterestId newId() {
		return new InterestId(UUID.randomUUID().toString());
	}

}

package nl.talentmarkt.frontend.unanswered;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.ReplyTerm;
import nl.talentmarkt.marketplace.interest.ReplyTurn;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody answered reaches the administrator, who chooses who does. */
class UnansweredTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String PAGE = "/beheer/onbeantwoord";

	private static final EmployerId EMPLOYER = new EmployerId("test-employer");

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final CoachId karim = new CoachId("karim-" + this.run);

	private final CoachId wim = new CoachId("wim-" + this.run);

	private final AccountId elsewhere = new AccountId("beheer-" + this.run);

	private Coach coach;

	@BeforeEach
	void people() {
		this.coach = ExamplePersons.addCoachTo(this.coaches);
		ExamplePersons.addEmployerTo(this.employers);
		OrganisationId others = new OrganisationId("stichting-" + this.run);
		this.coaches
			.addAll(List.of(coach(this.karim, this.coach.organisation(), "Karim"), coach(this.wim, others, "Wim")))
			.blockLast(PATIENCE);
		AccountId karims = new AccountId(this.karim.value());
		this.accounts.addAll(List.of(
				new Account(this.elsewhere, new EmailAddress(this.elsewhere + "@test.example"), "Beheer elders",
						new Viewer.Administrator(this.elsewhere, others), 0),
				new Account(karims, new EmailAddress(karims + "@test.example"), "Karim",
						new Viewer.Coach(karims, this.karim, this.coach.organisation()), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void listsWhatNobodyAnsweredUntilSomebodyIsChosen() {
		Interest left = leftUnanswered();
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get(PAGE).body())
			.contains(ExamplePersons.EMPLOYER_NAME + " wil kennismaken met " + left.code(), "Coach: Test Coach",
					"Karim " + this.run)
			.doesNotContain("Wim " + this.run, "Wij zoeken een lasser.", "Yonas");

		assertThat(assign(administrator, left, this.karim).status()).isEqualTo(303);
		assertThat(administrator.get(PAGE).body()).doesNotContain(left.code().value());
		Interest assigned = stored(left);
		assertThat(assigned.handler()).isEqualTo(this.karim);
		assertThat(assigned.reply()).isNotNull()
			.extracting(ReplyTerm::stage)
			.as("the colleague has all the days of a coach")
			.isEqualTo(ReplyTerm.Stage.COACH);
		Browser colleague = browser();
		colleague.signIn(new AccountId(this.karim.value()));
		assertThat(colleague.get("/belangstelling/" + left.id()).body()).contains("Ik vraag het talent");
	}

	@Test
	void doesNotExistForTheAdministratorOfAnotherOrganisation() {
		Interest left = leftUnanswered();
		Browser other = browser();
		other.signIn(this.elsewhere);
		assertThat(other.get(PAGE).body()).contains("Er ligt niets te wachten.").doesNotContain(left.code().value());
		assertThat(assign(other, left, this.wim).status()).isEqualTo(404);
		assertThat(stored(left)).isEqualTo(left);
	}

	@Test
	void refusesACoachOfAnotherOrganisationAndNobody() {
		Interest left = leftUnanswered();
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(assign(administrator, left, this.wim).status()).isEqualTo(422);
		assertThat(administrator.post(PAGE + "/" + left.id(), Map.of("coach", "")).status()).isEqualTo(422);
		assertThat(administrator.post(PAGE + "/" + left.id(), Map.of()).status()).isEqualTo(422);
		assertThat(stored(left)).isEqualTo(left);
		assertThat(administrator.get(PAGE).body()).contains(left.code().value());
	}

	private Answer assign(Browser administrator, Interest interest, CoachId to) {
		return administrator.post(PAGE + "/" + interest.id(), Map.of("coach", to.value()));
	}

	private Interest stored(Interest interest) {
		return this.interests.find(interest.id()).blockOptional(PATIENCE).orElseThrow();
	}

	/** The coach was reminded, nobody stands in, and the days went by. */
	private Interest leftUnanswered() {
		ZoneId zone = this.clock.getZone();
		ReplyClock days = new ReplyClock(ReplyPolicy.DEFAULT, zone);
		Talent talent = talent();
		Instant at = this.clock.instant();
		Interest expressed = this.interests.add(Interest.express(new InterestId(UUID.randomUUID().toString()), talent,
				EMPLOYER, Origin.of(Origin.Way.SEARCH), MeetingWish.AT_WORKPLACE, new Message(Party.EMPLOYER,
						ExamplePersons.of(Role.EMPLOYER).id(), at, new FreeText("Wij zoeken een lasser.")),
				null, days))
			.blockOptional(PATIENCE)
			.orElseThrow();
		for (int turn = 0; turn < 2; turn++) {
			this.interests
				.change(expressed.id(), new Reach.Everything(),
						(interest) -> new ReplyTurn(interest).strike(nextOn(interest, zone), days, Optional.empty()))
				.block(PATIENCE);
		}
		Interest left = stored(expressed);
		assertThat(left.reply()).isNotNull().extracting(ReplyTerm::stage).isEqualTo(ReplyTerm.Stage.ORGANISATION);
		return left;
	}

	private static Instant nextOn(Interest interest, ZoneId zone) {
		return Optional.ofNullable(interest.reply())
			.map(ReplyTerm::nextOn)
			.orElseThrow()
			.atTime(9, 0)
			.atZone(zone)
			.toInstant();
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(this.coach.id());
		Talent talent = new Talent(sample.id(), sample.code(), sample.coach(), this.coach.organisation(),
				sample.profile(), null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(),
				sample.confirmation(), null, 0);
		return this.talents.add(talent).blockOptional(PATIENCE).orElseThrow();
	}

	private Coach coach(CoachId id, OrganisationId organisation, String name) {
		return new Coach(id, organisation, name + " " + this.run, "jobcoach", new EmailAddress(id + "@test.example"),
				null, null, List.of(), 0);
	}

}

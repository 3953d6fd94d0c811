package nl.talentmarkt.frontend.interests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.terms.TermsOfUse;
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
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An employer, two coaches and a new talent for each test, at the page of an interest.
 */
abstract class ThreadPage extends RunningApplication {

	static final Duration PATIENCE = Duration.ofSeconds(20);

	static final EmployerId EMPLOYER = new EmployerId("test-employer");

	static final CoachId COACH = new CoachId("test-coach");

	static final CoachId COLLEAGUE = new CoachId("karim");

	static final AccountId COLLEAGUES_ACCOUNT = new AccountId("test-karim");

	static final AccountId OTHER_EMPLOYER = new AccountId("test-other-employer");

	private static final OrganisationId ORGANISATION = new OrganisationId("test-organisation");

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Interests interests;

	@Autowired
	private DemoMailbox mailbox;

	private Talent talent;

	@BeforeEach
	void people() {
		ExamplePersons.addCoachTo(this.coaches);
		this.coaches.find(COLLEAGUE)
			.switchIfEmpty(
					Mono.defer(() -> this.coaches.addAll(List.of(new Coach(COLLEAGUE, ORGANISATION, "Karim Haddad",
							"jobcoach", new EmailAddress("karim@test.example"), null, null, List.of(), 0)))
						.next()))
			.block(PATIENCE);
		addAccount(COLLEAGUES_ACCOUNT, "Karim Haddad", new Viewer.Coach(COLLEAGUES_ACCOUNT, COLLEAGUE, ORGANISATION));
		addAccount(OTHER_EMPLOYER, "Ander Bedrijf",
				new Viewer.EmployerMember(OTHER_EMPLOYER, new EmployerId("other-employer")));
		ExamplePersons.addEmployerTo(this.employers);
		this.employers
			.change(EMPLOYER,
					(employer) -> employer.acceptTerms(new TermsOfUse().current(), OTHER_EMPLOYER, Instant.EPOCH))
			.block(PATIENCE);
		Talent sample = SampleTalents.visible(COACH);
		this.talent = this.talents
			.add(new Talent(new TalentId(UUID.randomUUID().toString()), TalentCode.random(new Random()), COACH,
					ORGANISATION, sample.profile(), null, sample.portfolio(), sample.details(), sample.notes(),
					sample.consents(), sample.confirmation(), null, 0))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private void addAccount(AccountId id, String name, Viewer.SignedIn person) {
		this.accounts.find(id)
			.switchIfEmpty(Mono.defer(() -> this.accounts
				.addAll(List.of(new Account(id, new EmailAddress(id + "@test.example"), name, person, 0)))
				.next()))
			.block(PATIENCE);
	}

	Talent talent() {
		return this.talent;
	}

	Interests interests() {
		return this.interests;
	}

	Browser employer() {
		return browserOf(Role.EMPLOYER);
	}

	Browser coach() {
		return browserOf(Role.COACH);
	}

	Browser as(AccountId account) {
		Browser browser = browser();
		browser.signIn(account);
		return browser;
	}

	Interest stored(String path) {
		InterestId id = new InterestId(path.substring("/belangstelling/".length()));
		return this.interests.find(id, new Reach.Everything()).blockOptional(PATIENCE).orElseThrow();
	}

	List<ReceivedMail> mailsTo(Role role) {
		return this.mailbox.newestFirst(ExamplePersons.of(role).email().value());
	}

	static void assertWentTo(String path, Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo(path);
	}

}

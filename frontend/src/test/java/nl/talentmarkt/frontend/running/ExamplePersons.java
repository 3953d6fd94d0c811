package nl.talentmarkt.frontend.running;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

/** One person of every role, for tests. */
public final class ExamplePersons {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final TalentId TALENT = new TalentId("test-talent");

	private static final EmployerId EMPLOYER = new EmployerId("test-employer");

	private static final OrganisationId ORGANISATION = new OrganisationId("test-organisation");

	/** The talent of {@link Role#TALENT}, in the caseload of {@link Role#COACH}. */
	public static final TalentCode TALENT_CODE = new TalentCode("T-TEST2");

	/** What the employer of {@link Role#EMPLOYER} is called. */
	public static final String EMPLOYER_NAME = "Bakkerij Zonnekorst";

	private ExamplePersons() {
	}

	/**
	 * Describes the person of a role.
	 * @param role any role but {@link Role#ANONYMOUS}
	 * @return the account, not stored
	 */
	public static Account of(Role role) {
		AccountId id = new AccountId("test-" + role.name().toLowerCase(Locale.ROOT));
		return new Account(id, new EmailAddress(role.name() + "@test.example"), "Test " + role.name(),
				personOf(role, id), 0);
	}

	/**
	 * Stores those that are not stored yet.
	 * @param accounts where to
	 */
	public static void addTo(Accounts accounts) {
		for (Role role : List.of(Role.values())) {
			if (role != Role.ANONYMOUS) {
				Account account = of(role);
				accounts.find(account.id())
					.switchIfEmpty(Mono.defer(() -> accounts.addAll(List.of(account)).next()))
					.block(PATIENCE);
			}
		}
	}

	/**
	 * Stores the talent of the talent's account, in the caseload of the coach and visible
	 * to employers, unless it is stored.
	 * @param talents where to
	 * @return the talent as it is stored
	 */
	public static Talent addTalentTo(Talents talents) {
		return talents.find(TALENT)
			.switchIfEmpty(Mono.defer(() -> talents.add(talent())))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	/**
	 * Stores the coach of {@link Role#COACH}, unless that coach is stored.
	 * @param coaches where to
	 * @return the coach as it is stored
	 */
	public static Coach addCoachTo(Coaches coaches) {
		CoachId id = new CoachId("test-coach");
		return coaches.find(id)
			.switchIfEmpty(Mono.defer(() -> coaches.addAll(List.of(new Coach(id, ORGANISATION, "Test Coach", "jobcoach",
					new EmailAddress("coach@test.example"), null, null, List.of(), 0)))
				.next()))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	/**
	 * Stores the account of one more coach, for tests that count what is in a caseload.
	 * @param accounts where to
	 * @return the account as it is stored
	 */
	public static Account addAnotherCoachTo(Accounts accounts) {
		AccountId id = new AccountId(UUID.randomUUID().toString());
		Account account = new Account(id, new EmailAddress(id + "@test.example"), "Another coach",
				new Viewer.Coach(id, new CoachId(id.value()), ORGANISATION), 0);
		return accounts.addAll(List.of(account)).next().blockOptional(PATIENCE).orElseThrow();
	}

	/**
	 * Stores the employer of {@link Role#EMPLOYER}, unless that employer is stored. The
	 * terms of use are not accepted yet.
	 * @param employers where to
	 * @return the employer as it is stored
	 */
	public static Employer addEmployerTo(Employers employers) {
		return addEmployerTo(employers, EMPLOYER);
	}

	/**
	 * Stores an employer of the same description under another id, unless it is stored.
	 * @param employers where to
	 * @param id the id
	 * @return the employer as it is stored
	 */
	public static Employer addEmployerTo(Employers employers, EmployerId id) {
		return employers.find(id)
			.switchIfEmpty(
					Mono.defer(
							() -> employers
								.addAll(List.of(new Employer(id, EMPLOYER_NAME, Sector.MANUFACTURING, "Oldenzaal",
										new FreeText("Brood voor negen winkels."),
										new ReadinessCard(List.of("nl", "ar"), "Truus, chef", 4, "Met de fiets."), 0)))
								.next()))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private static Talent talent() {
		Talent sample = SampleTalents.visible(new CoachId("test-coach"));
		return new Talent(TALENT, TALENT_CODE, sample.coach(), ORGANISATION, sample.profile(), null, sample.portfolio(),
				sample.details(), sample.notes(), sample.consents(), sample.confirmation(), null, 0);
	}

	private static Viewer.SignedIn personOf(Role role, AccountId id) {
		return switch (role) {
			case ANONYMOUS -> throw new IllegalArgumentException("Nobody's account is anonymous");
			case EMPLOYER -> new Viewer.EmployerMember(id, EMPLOYER);
			case COACH -> new Viewer.Coach(id, new CoachId("test-coach"), ORGANISATION);
			case TALENT -> new Viewer.Talent(id, TALENT);
			case ORGANISER -> new Viewer.Organiser(id, ORGANISATION);
			case AMBASSADOR -> new Viewer.Ambassador(id);
			case ADMINISTRATOR -> new Viewer.Administrator(id, ORGANISATION);
		};
	}

}

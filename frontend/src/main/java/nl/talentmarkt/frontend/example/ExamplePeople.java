package nl.talentmarkt.frontend.example;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.frontend.example.ExampleTexts.CoachText;
import nl.talentmarkt.frontend.example.ExampleTexts.ColleagueText;
import nl.talentmarkt.frontend.example.ExampleTexts.EmployerText;
import nl.talentmarkt.frontend.example.ExampleTexts.OrganisationText;
import nl.talentmarkt.frontend.example.ExampleTexts.StoryText;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.employer.TermsVersion;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Organisations with their coaches, employers with their members, and the accounts of all
 * of them. Mail addresses lie under {@code .example} (RFC 2606), where no mail arrives.
 */
final class ExamplePeople {

	static final TermsVersion TERMS = new TermsVersion("2026-11");

	private static final Duration ACCEPTED_AGO = Duration.ofDays(20);

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

	private final ExampleTexts texts;

	private final Map<String, String> regions;

	ExamplePeople(ExampleTexts texts) {
		this.texts = texts;
		this.regions = texts.staff()
			.organisations()
			.stream()
			.collect(Collectors.toUnmodifiableMap(OrganisationText::id, OrganisationText::region));
	}

	List<Organisation> organisations() {
		return this.texts.staff()
			.organisations()
			.stream()
			.map((text) -> new Organisation(new OrganisationId(text.id()), text.name(), text.kind(), text.region(),
					text.place(), ReplyPolicy.DEFAULT, 0))
			.toList();
	}

	List<Coach> coaches() {
		return this.texts.staff().coaches().stream().map(ExamplePeople::coach).toList();
	}

	List<Employer> employers(Instant now) {
		return this.texts.employers().stream().map((text) -> employer(text, now)).toList();
	}

	/** The accounts of everybody but talents. */
	List<Account> accounts() {
		ExampleTexts.Staff staff = this.texts.staff();
		return Stream
			.of(staff.coaches().stream().map(ExamplePeople::account),
					staff.organisers().stream().map(ExamplePeople::organiser),
					staff.administrators().stream().map(ExamplePeople::administrator),
					this.texts.employers().stream().flatMap(ExamplePeople::members),
					this.texts.stories().stream().map(ExamplePeople::ambassador))
			.flatMap(Function.identity())
			.toList();
	}

	/** The account of a talent that has one. */
	static Account account(Talent talent) {
		String name = talent.name();
		AccountId id = accountOf(talent.id());
		return new Account(id, new EmailAddress(id.value() + "@postbus.example"), name,
				new Viewer.Talent(id, talent.id()), 0);
	}

	static AccountId accountOf(TalentId talent) {
		return new AccountId("account-" + talent.value());
	}

	static AccountId accountOf(CoachId coach) {
		return new AccountId("coach-" + coach.value());
	}

	/** The account of the member that an employer names first. */
	static AccountId accountOf(EmployerText employer) {
		return memberAccount(employer, employer.people().getFirst());
	}

	static AccountId accountOf(StoryText story) {
		return new AccountId("ambassadeur-" + story.id());
	}

	/** The arbeidsmarktregio in which a coach's organisation works. */
	String regionOf(OrganisationId organisation) {
		return this.regions.getOrDefault(organisation.value(), "");
	}

	private static Coach coach(CoachText text) {
		return new Coach(new CoachId(text.id()), new OrganisationId(text.organisation()), text.name(), text.title(),
				address(text.name(), text.organisation()), text.telephone(), new CoachId(text.substitute()), List.of(),
				0);
	}

	private static Employer employer(EmployerText text, Instant now) {
		ReadinessCard card = new ReadinessCard(text.languages(), text.mentor(), text.placements(), text.reach());
		Employer employer = new Employer(new EmployerId(text.id()), text.name(), text.sector(), text.place(),
				new FreeText(text.about()), card, 0);
		return Optional.ofNullable(text.accepted())
			.map((name) -> employer.acceptTerms(TERMS, memberAccount(text, name), now.minus(ACCEPTED_AGO)).aggregate())
			.orElse(employer);
	}

	private static Account account(CoachText text) {
		AccountId id = accountOf(new CoachId(text.id()));
		Viewer.Coach person = new Viewer.Coach(id, new CoachId(text.id()), new OrganisationId(text.organisation()));
		return new Account(id, address(text.name(), text.organisation()), text.name(), person, 0);
	}

	private static Account organiser(ColleagueText text) {
		AccountId id = new AccountId("organisator-" + text.id());
		return new Account(id, address(text.name(), text.organisation()), text.name(),
				new Viewer.Organiser(id, new OrganisationId(text.organisation())), 0);
	}

	private static Account administrator(ColleagueText text) {
		AccountId id = new AccountId("beheerder-" + text.id());
		return new Account(id, address(text.name(), text.organisation()), text.name(),
				new Viewer.Administrator(id, new OrganisationId(text.organisation())), 0);
	}

	private static Stream<Account> members(EmployerText employer) {
		List<Account> members = new ArrayList<>();
		for (String name : employer.people()) {
			AccountId id = memberAccount(employer, name);
			members.add(new Account(id, address(name, employer.id()), name,
					new Viewer.EmployerMember(id, new EmployerId(employer.id())), 0));
		}
		return members.stream();
	}

	private static Account ambassador(StoryText story) {
		AccountId id = accountOf(story);
		return new Account(id, address(story.teller(), "ambassadeurs"), story.teller(), new Viewer.Ambassador(id), 0);
	}

	private static AccountId memberAccount(EmployerText employer, String name) {
		return new AccountId(employer.id() + "-" + firstName(name));
	}

	private static EmailAddress address(String name, String domain) {
		return new EmailAddress(firstName(name) + "@" + domain + ".example");
	}

	/** The first name in plain small letters. */
	private static String firstName(String name) {
		String first = name.substring(0, (name + " ").indexOf(' ')).toLowerCase(Locale.ROOT);
		String plain = MARKS.matcher(Normalizer.normalize(first, Normalizer.Form.NFKD)).replaceAll("");
		return NO_LETTER.matcher(plain).replaceAll("");
	}

}

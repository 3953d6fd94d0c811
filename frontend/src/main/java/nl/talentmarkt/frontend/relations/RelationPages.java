package nl.talentmarkt.frontend.relations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.relations.RelationPage.Colleague;
import nl.talentmarkt.frontend.relations.RelationPage.Knows;
import nl.talentmarkt.frontend.relations.RelationPage.Own;
import nl.talentmarkt.frontend.relations.RelationPage.Person;
import nl.talentmarkt.frontend.relations.RelationPage.Result;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Acquaintance;
import nl.talentmarkt.marketplace.interest.EmployerContacts;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Gathers what is known of employers. Employers are shared in the region, cases are not:
 * of contacts that are not the reader's own there are sums only, and who knows whom at an
 * employer is shown within the organisation.
 */
@Component
class RelationPages {

	private static final int ROWS = 50;

	private final Employers employers;

	private final Accounts accounts;

	private final Interests interests;

	private final Coaches coaches;

	private final Organisations organisations;

	private final Talents talents;

	private final Wordings wordings;

	private final Clock clock;

	RelationPages(Employers employers, Accounts accounts, Interests interests, Coaches coaches,
			Organisations organisations, Talents talents, Wordings wordings, Clock clock) {
		this.employers = employers;
		this.accounts = accounts;
		this.interests = interests;
		this.coaches = coaches;
		this.organisations = organisations;
		this.talents = talents;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Lists employers.
	 * @param words a part of the name
	 * @param page the page, from 1
	 * @param locale in which language
	 * @return the page
	 */
	Mono<EmployerListPage> list(String words, int page, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.employers.countNamed(words).flatMap((total) -> {
			int last = Math.max(1, (int) ((total + ROWS - 1) / ROWS));
			int number = Math.min(page, last);
			return this.employers.named(words, (number - 1) * ROWS, ROWS)
				.map((employer) -> new EmployerListPage.Row("/werkgevers/" + employer.id(), employer.name(),
						wording.of(employer.sector()) + ", " + employer.place()))
				.collectList()
				.map((rows) -> new EmployerListPage(words, total, rows,
						(number > 1) ? address(words, number - 1) : null,
						(number < last) ? address(words, number + 1) : null));
		});
	}

	private static String address(String words, int page) {
		return UriComponentsBuilder.fromPath("/werkgevers")
			.queryParam("zoek", "{zoek}")
			.queryParam("pagina", page)
			.encode()
			.buildAndExpand(words)
			.toUriString();
	}

	/**
	 * Opens one employer.
	 * @param viewer who looks
	 * @param id the employer
	 * @param locale in which language
	 * @return the page, or empty when there is no such employer
	 */
	Mono<RelationPage> open(Viewer.SignedIn viewer, EmployerId id, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.employers.find(id)
			.flatMap((employer) -> Mono
				.zip(people(viewer, id, wording), this.interests.contactsWith(id), own(viewer, id, wording))
				.flatMap((found) -> knowing(found.getT2(), wording).map((coaches) -> page(viewer, employer,
						found.getT1(), coaches, found.getT2(), found.getT3(), wording))));
	}

	/** Whoever no longer works there is not shown, whatever was done before. */
	private Mono<List<Person>> people(Viewer.SignedIn viewer, EmployerId id, Wording wording) {
		return this.interests.acquaintances(id, Permission.SEE_WHO_KNOWS_WHOM.reach(viewer))
			.collectList()
			.flatMap((acquaintances) -> names(acquaintances).flatMap((names) -> this.accounts.ofEmployer(id)
				.map((member) -> person(member, acquaintances, names, wording))
				.collectList()));
	}

	private Mono<Map<CoachId, String>> names(List<Acquaintance> acquaintances) {
		return Flux.fromStream(acquaintances.stream().map(Acquaintance::coach).distinct())
			.concatMap(this.coaches::find)
			.collectMap(Coach::id, Coach::name);
	}

	private Person person(Account member, List<Acquaintance> acquaintances, Map<CoachId, String> names,
			Wording wording) {
		return new Person(member.name(),
				acquaintances.stream()
					.filter((known) -> known.member().equals(member.id()) && names.containsKey(known.coach()))
					.map((known) -> new Colleague(names.getOrDefault(known.coach(), ""), known.contacts(),
							day(known.last(), wording)))
					.toList());
	}

	private String day(Instant moment, Wording wording) {
		return wording.day(LocalDate.ofInstant(moment, this.clock.getZone()));
	}

	private Mono<List<Knows>> knowing(EmployerContacts contacts, Wording wording) {
		return this.organisations.all()
			.collectMap(Organisation::id, Organisation::name)
			.flatMap((names) -> Flux.fromIterable(contacts.coaches())
				.concatMap((known) -> this.coaches.find(known.coach())
					.map((coach) -> knows(coach, known, names.getOrDefault(known.organisation(), ""), wording)))
				.collectList());
	}

	private Knows knows(Coach coach, EmployerContacts.OfCoach known, String organisation, Wording wording) {
		return new Knows(coach.name(), coach.title() + ", " + organisation, known.contacts(),
				day(known.last(), wording));
	}

	/** Whoever answers no interests has no contacts of the own. */
	private Mono<List<Own>> own(Viewer.SignedIn viewer, EmployerId id, Wording wording) {
		return this.interests.with(id, Permission.ANSWER_INTEREST.reach(viewer))
			.filter((interest) -> interest.state().isOpen())
			.collectList()
			.flatMap((open) -> this.talents.findAll(open.stream().map(Interest::talent).distinct().toList())
				.collectMap(Talent::id, Talent::name)
				.map((names) -> open.stream().map((interest) -> own(interest, names, wording)).toList()));
	}

	private static Own own(Interest interest, Map<TalentId, String> names, Wording wording) {
		return new Own("/belangstelling/" + interest.id(),
				names.getOrDefault(interest.talent(), interest.code().value()), interest.code().value(),
				wording.text("interest.status." + interest.state().name()));
	}

	private static RelationPage page(Viewer.SignedIn viewer, Employer employer, List<Person> people,
			List<Knows> coaches, EmployerContacts contacts, List<Own> own, Wording wording) {
		ReadinessCard card = employer.card();
		return new RelationPage(employer.id().value(), employer.name(), wording.of(employer.sector()), employer.place(),
				employer.about().value(),
				String.join(", ",
						card.floorLanguages().stream().map(Locale::forLanguageTag).map(wording::language).toList()),
				card.floorMentor(), card.reachability(), card.earlierPlacements(), people, coaches, contacts.open(),
				contacts.closed(),
				contacts.outcomes()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map((outcome) -> new Result(wording.of(outcome.getKey()), outcome.getValue()))
					.toList(),
				own, employer.isBlocked(), Permission.NOMINATE_TALENTS.isGivenTo(viewer) && !employer.isBlocked());
	}

}

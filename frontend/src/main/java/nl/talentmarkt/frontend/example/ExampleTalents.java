package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.example.ExampleTexts.CoachText;
import nl.talentmarkt.frontend.example.ExampleTexts.LanguageText;
import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Makes example talents, one after the other. The same number always gives the same
 * person, however many there are; only days and moments follow the clock.
 */
final class ExampleTalents {

	/** The code of the first talent, which the guide for newcomers names. */
	static final TalentCode WELDER = new TalentCode("T-7K3Q");

	private static final int PERSONS = 0;

	private static final int CODES = 1;

	/** Talents with an account of their own: every fifth of the first ones. */
	private static final int ACCOUNT_EVERY = 5;

	private static final int ACCOUNTS_AMONG = 300;

	private final TalentParts parts;

	private final List<CoachText> coaches;

	private final OccupationCatalogue catalogue;

	private final Map<OccupationGroup, List<CommonOccupation>> groups;

	private final List<CommonOccupation> frequent;

	private final Map<String, List<Place>> places;

	private final ExamplePeople people;

	private final Instant now;

	private final FirstTalent first;

	private final ExampleProfiles profiles;

	private final ExamplePortfolios portfolios;

	private final ExampleDetails details;

	private final ExampleNotes notes;

	private final ExampleProposals proposals;

	private final ExampleDrafts drafts;

	private final Set<TalentCode> taken = new HashSet<>();

	private int made;

	ExampleTalents(ExampleTexts texts, OccupationCatalogue catalogue, Places places, Clock clock,
			TalentDecoration decoration) {
		this.parts = texts.talents();
		this.coaches = texts.staff().coaches();
		this.catalogue = catalogue;
		this.groups = catalogue.all().stream().collect(Collectors.groupingBy(CommonOccupation::group));
		this.frequent = this.parts.frequent().stream().map(this::occupation).toList();
		this.places = places.towns()
			.stream()
			.filter((place) -> place.region() != null)
			.collect(Collectors.groupingBy((place) -> (place.region() != null) ? place.region() : ""));
		this.people = new ExamplePeople(texts);
		this.now = clock.instant();
		LocalDate today = LocalDate.now(clock);
		PrivateTexts privately = new PrivateTexts(decoration);
		this.first = new FirstTalent(this.parts.first(), this.coaches.getFirst(), privately, today, this.now);
		this.profiles = new ExampleProfiles(this.parts, today);
		this.portfolios = new ExamplePortfolios(this.parts, privately, today);
		this.details = new ExampleDetails(this.parts, privately, today);
		this.notes = new ExampleNotes(this.parts, privately, today);
		this.proposals = new ExampleProposals(this.parts, privately, today);
		this.drafts = new ExampleDrafts(privately);
	}

	/**
	 * Makes the next talents.
	 * @param howMany how many
	 * @return that many
	 */
	List<Talent> next(int howMany) {
		int first = this.made;
		List<TalentCode> codes = codes(howMany);
		// Nobody depends on anybody else, so every processor can help.
		return IntStream.range(0, howMany)
			.parallel()
			.mapToObj((index) -> (first + index == 0) ? first() : talent(first + index, codes.get(index)))
			.toList();
	}

	/**
	 * Passes over talents that were made before, so that no later one takes their codes.
	 */
	void skip(int howMany) {
		codes(howMany);
	}

	private List<TalentCode> codes(int howMany) {
		List<TalentCode> codes = new ArrayList<>(howMany);
		while (codes.size() < howMany) {
			codes.add(code(this.made));
			this.made++;
		}
		return codes;
	}

	static TalentId id(int index) {
		return new TalentId("talent-%06d".formatted(index + 1));
	}

	/** Tells whether a talent has an account, by its place in the row. */
	static boolean hasAccount(int index) {
		return index < ACCOUNTS_AMONG && index % ACCOUNT_EVERY == 0;
	}

	private TalentCode code(int index) {
		Draw draw = new Draw(CODES, index);
		TalentCode code = (index == 0) ? WELDER : TalentCode.random(draw.random());
		while (!this.taken.add(code)) {
			code = TalentCode.random(draw.random());
		}
		return code;
	}

	private Talent first() {
		return this.first.talent(occupation("lasser"), occupation("constructiebankwerker"));
	}

	private Talent talent(int index, TalentCode code) {
		Draw draw = new Draw(PERSONS, index);
		CoachText coach = this.coaches.get(index % this.coaches.size());
		OrganisationId organisation = new OrganisationId(coach.organisation());
		LanguageText language = draw.weighted(this.parts.languages(), LanguageText::weight);
		List<CommonOccupation> occupations = occupations(draw);
		int years = draw.percent(10) ? 0 : draw.between(2, 19);
		CefrLevel dutch = ExampleProfiles.dutch(draw);
		Set<DayOfWeek> lessons = ExampleProfiles.lessonDays(draw, dutch);
		Place home = draw.one(this.places.getOrDefault(this.people.regionOf(organisation), List.of()));
		ExamplePerson person = new ExamplePerson(index, id(index), draw, coach, language, occupations.getFirst(), years,
				home, draw.one(language.names()));
		TalentProfile profile = shown(person, this.profiles.profile(person, occupations, dutch, lessons));
		ExampleSwitches switches = ExampleSwitches.of(person, this.now);
		Talent talent = talent(person, code, profile, switches, lessons);
		return switches.isDraft() ? this.drafts.unfinished(person, talent) : talent;
	}

	private TalentProfile shown(ExamplePerson person, TalentProfile profile) {
		return profile.change()
			.references(this.portfolios.references(person.draw()))
			.certificates(this.portfolios.certificates(person))
			.build();
	}

	private Talent talent(ExamplePerson person, TalentCode code, TalentProfile described, ExampleSwitches switches,
			Set<DayOfWeek> lessons) {
		Portfolio portfolio = this.portfolios.portfolio(person, described.references(), described.certificates(),
				switches.agreedAt(this.now), ExampleSwitches.recordedBy(person));
		TalentDetails details = this.details.details(person);
		CoachNotes notes = this.notes.notes(person, lessons);
		TalentProfile profile = described.change().freeToWork(isFree(notes.rightToWork())).build();
		boolean waits = switches.confirmation() != null && ExampleProposals.wants(person);
		return new Talent(person.id(), code, new CoachId(person.coach().id()),
				new OrganisationId(person.coach().organisation()), profile,
				waits ? this.proposals.proposal(person, profile) : null, portfolio, details, notes,
				ExamplePortraits.agreed(person.index(), switches.consents()), switches.confirmation(), null, 0);
	}

	private static boolean isFree(CoachNotes.@Nullable RightToWork right) {
		return right != null && right.permission() == CoachNotes.WorkPermission.FREE;
	}

	private List<CommonOccupation> occupations(Draw draw) {
		CommonOccupation main = draw.percent(55) ? draw.one(this.frequent) : draw.one(this.catalogue.all());
		if (!draw.percent(35)) {
			return List.of(main);
		}
		CommonOccupation second = draw.one(this.groups.getOrDefault(main.group(), List.of(main)));
		return second.equals(main) ? List.of(main) : List.of(main, second);
	}

	private CommonOccupation occupation(String code) {
		return this.catalogue.find(code)
			.orElseThrow(() -> new IllegalStateException("No such occupation in the catalogue: " + code));
	}

}

package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.example.ExampleTexts.CoachText;
import nl.talentmarkt.frontend.example.ExampleTexts.FirstText;
import nl.talentmarkt.frontend.example.ExampleTexts.LanguageText;
import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Consents;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * Makes example talents, one after the other. The same number always gives the same
 * person, however many there are; only days and moments follow the clock. The first one
 * is a welder near an employer who looks for welders.
 */
final class ExampleTalents {

	/** The code of the first talent, which the guide for newcomers names. */
	static final TalentCode WELDER = new TalentCode("T-7K3Q");

	private static final String CONSENT_TEXT = "2026-01";

	private static final int PERSONS = 0;

	private static final int CODES = 1;

	/** Talents with an account of their own: every fifth of the first ones. */
	private static final int ACCOUNT_EVERY = 5;

	private static final int ACCOUNTS_AMONG = 300;

	private static final String SIMPLE_DUTCH = "nl-simple";

	private static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
			DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

	private final TalentParts parts;

	private final List<CoachText> coaches;

	private final OccupationCatalogue catalogue;

	private final Map<OccupationGroup, List<CommonOccupation>> groups;

	private final List<CommonOccupation> frequent;

	private final Map<String, List<Place>> places;

	private final ExamplePeople people;

	private final TalentDecoration decoration;

	private final LocalDate today;

	private final Instant now;

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
		this.decoration = decoration;
		this.today = LocalDate.now(clock);
		this.now = clock.instant();
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
			.mapToObj((index) -> (first + index == 0) ? welder() : talent(first + index, codes.get(index)))
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

	/**
	 * The one person who is not drawn: everybody who tries the product meets this talent.
	 */
	private Talent welder() {
		FirstText text = this.parts.first();
		TalentId id = id(0);
		CoachText coach = this.coaches.getFirst();
		List<Occupation> occupations = List.of(occupation("lasser").toOccupation(new PublicText(text.tasks()), 11),
				occupation("constructiebankwerker").toOccupation(new PublicText(text.otherTasks()), 4));
		LanguageLevels dutch = new LanguageLevels(CefrLevel.B1, CefrLevel.A2, CefrLevel.A2, CefrLevel.A2, CefrLevel.A1);
		List<LanguageSkill> languages = List.of(
				new LanguageSkill("nl", dutch, LanguageSkill.Source.SCHOOL, this.today.minusDays(40)),
				new LanguageSkill("ar", LanguageLevels.all(CefrLevel.C2), LanguageSkill.Source.SELF,
						this.today.minusDays(90)),
				new LanguageSkill("en", LanguageLevels.all(CefrLevel.A2), LanguageSkill.Source.SELF,
						this.today.minusDays(90)));
		Set<DayOfWeek> days = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
		Reference reference = new Reference(new ItemId("referentie-1"), new PublicText(text.referenceFrom()),
				new PublicText(text.reference()));
		TalentProfile profile = TalentProfile.EMPTY.change()
			.occupations(occupations)
			.sectors(Set.of(Sector.MANUFACTURING, Sector.CONSTRUCTION))
			.level(WorkingLevel.MBO_3)
			.languages(languages)
			.competences(publicTexts(text.competences()))
			.availability(new Availability(24, 32, days, this.today))
			.mobility(new Mobility("Borne", 20, Set.of(Transport.BICYCLE, Transport.PUBLIC_TRANSPORT),
					Set.of(DrivingLicence.B)))
			.offerKinds(Set.of(OfferKind.WORK_SHADOWING, OfferKind.TRIAL_PLACEMENT, OfferKind.JOB))
			.openToOtherWork(true)
			.references(List.of(reference))
			.build();
		int until = this.today.getYear() - 3;
		String curriculum = text.curriculum()
			.replace("{from}", Integer.toString(until - 11))
			.replace("{until}", Integer.toString(until));
		TalentDetails details = new TalentDetails(this.decoration.decorate(id, TalentField.FIRST_NAME, text.name()),
				decorated(id, TalentField.CURRICULUM_VITAE, curriculum),
				decorated(id, TalentField.PITCH, text.pitch()));
		CoachNotes notes = new CoachNotes(decorated(id, TalentField.NOTES, text.notes()),
				decorated(id, TalentField.NO_GO_TASKS, text.noGo()), Set.of(DayOfWeek.MONDAY), null,
				decorated(id, TalentField.GOALS, text.goals()), null, null, null, null);
		Instant agreed = this.now.minus(Duration.ofDays(30));
		Consent consent = new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, CONSENT_TEXT, SIMPLE_DUTCH, Consent.Way.ONLINE,
				agreed, ExamplePeople.accountOf(id), null);
		return new Talent(id, WELDER, new CoachId(coach.id()), new OrganisationId(coach.organisation()), profile, null,
				portfolio(profile, consent), details, notes, new Consents(List.of(consent)),
				new CoachConfirmation(new CoachId(coach.id()), agreed), null, 0);
	}

	private Talent talent(int index, TalentCode code) {
		Draw draw = new Draw(PERSONS, index);
		TalentId id = id(index);
		CoachText coach = this.coaches.get(index % this.coaches.size());
		OrganisationId organisation = new OrganisationId(coach.organisation());
		LanguageText language = draw.weighted(this.parts.languages(), LanguageText::weight);
		List<CommonOccupation> occupations = occupations(draw);
		int years = draw.percent(10) ? 0 : draw.between(2, 19);
		CefrLevel dutch = dutch(draw);
		Set<DayOfWeek> lessons = lessonDays(draw, dutch);
		Place home = draw.one(this.places.getOrDefault(this.people.regionOf(organisation), List.of()));
		Person person = new Person(id, draw, occupations.getFirst(), years, home, draw.one(language.names()));
		TalentProfile profile = profile(person, occupations, language, dutch, lessons);
		Switches switches = switches(draw, index, coach);
		Consent consent = switches.consent();
		return new Talent(id, code, new CoachId(coach.id()), organisation, profile, null,
				(consent != null) ? portfolio(profile, consent) : Portfolio.EMPTY, details(person),
				notes(person, lessons), (consent != null) ? new Consents(List.of(consent)) : Consents.NONE,
				switches.confirmation(), null, 0);
	}

	private static Portfolio portfolio(TalentProfile profile, Consent consent) {
		return new Portfolio(profile.references(), profile.certificates(),
				profile.references()
					.stream()
					.map((shown) -> new Portfolio.Approval(shown.id(), consent.recordedBy(), consent.givenAt()))
					.toList());
	}

	/** Most are visible; of the others each way of not being visible occurs. */
	private Switches switches(Draw draw, int index, CoachText coach) {
		int chance = draw.between(0, 99);
		Consent consent = consent(draw, index, coach);
		CoachConfirmation confirmation = new CoachConfirmation(new CoachId(coach.id()), hoursAgo(draw));
		if (chance < 85) {
			return new Switches(consent, confirmation);
		}
		if (chance < 90) {
			return new Switches(null, null);
		}
		if (chance < 95) {
			return new Switches(consent, null);
		}
		return new Switches(withdrawn(draw, consent), confirmation);
	}

	private Consent withdrawn(Draw draw, Consent consent) {
		Instant at = this.now.minus(Duration.ofHours(draw.between(5, 200)));
		return new Consent(consent.purpose(), consent.textVersion(), consent.language(), consent.way(),
				consent.givenAt(), consent.recordedBy(), new Consent.Withdrawal(consent.recordedBy(), at));
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

	private static CefrLevel dutch(Draw draw) {
		return draw.weighted(List.of(CefrLevel.values()), (level) -> switch (level) {
			case ALFA -> 4;
			case A0 -> 6;
			case A1 -> 20;
			case A2 -> 34;
			case B1 -> 24;
			case B2 -> 9;
			case C1 -> 3;
			case C2 -> 0;
		});
	}

	private static Set<DayOfWeek> lessonDays(Draw draw, CefrLevel dutch) {
		int days = dutch.reaches(CefrLevel.B1) ? draw.between(0, 1) : draw.between(1, 3);
		return Set.copyOf(draw.some(WEEKDAYS, days));
	}

	private TalentProfile profile(Person person, List<CommonOccupation> occupations, LanguageText language,
			CefrLevel dutch, Set<DayOfWeek> lessons) {
		Draw draw = person.draw();
		List<Occupation> described = new ArrayList<>();
		described
			.add(occupations.getFirst().toOccupation(tasks(person, person.main(), person.years()), person.years()));
		for (CommonOccupation other : occupations.subList(1, occupations.size())) {
			int years = draw.between(0, 2);
			described.add(other.toOccupation(tasks(person, other, years), years));
		}
		boolean open = draw.percent(60);
		Set<Sector> sectors = occupations.stream()
			.map(CommonOccupation::sector)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
		if (open && draw.percent(40)) {
			sectors.add(draw.one(List.of(Sector.values())));
		}
		return TalentProfile.EMPTY.change()
			.occupations(described)
			.sectors(sectors)
			.level(level(draw, person.main().level()))
			.languages(languages(draw, language, dutch))
			.competences(publicTexts(draw.some(this.parts.competences(), draw.between(3, 5))))
			.availability(availability(draw, lessons))
			.mobility(mobility(draw, person))
			.offerKinds(offerKinds(draw))
			.openToOtherWork(open)
			.references(references(draw))
			.build();
	}

	private static List<PublicText> publicTexts(List<String> texts) {
		return texts.stream().map(PublicText::new).toList();
	}

	private PublicText tasks(Person person, CommonOccupation occupation, int years) {
		Draw draw = person.draw();
		if (years == 0) {
			return new PublicText(filled(draw.one(this.parts.trained()), person, occupation));
		}
		String done = filled(draw.one(this.parts.done()), person, occupation);
		return new PublicText(draw.percent(75) ? done + " " + draw.one(details(occupation.sector())) : done);
	}

	private List<String> details(Sector sector) {
		return this.parts.details().getOrDefault(sector, List.of(""));
	}

	private static WorkingLevel level(Draw draw, WorkingLevel usual) {
		return shifted(List.of(WorkingLevel.values()), usual, draw.percent(70) ? 0 : draw.between(-1, 1));
	}

	private List<LanguageSkill> languages(Draw draw, LanguageText first, CefrLevel dutch) {
		List<LanguageSkill> languages = new ArrayList<>();
		languages.add(new LanguageSkill("nl", levels(draw, dutch), source(draw), daysAgo(draw, 300)));
		languages.add(new LanguageSkill(first.code(), LanguageLevels.all(CefrLevel.C2), LanguageSkill.Source.SELF,
				daysAgo(draw, 300)));
		if (draw.percent(60)) {
			CefrLevel level = draw.one(List.of(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2, CefrLevel.C1));
			languages.add(new LanguageSkill(draw.one(first.second()), levels(draw, level), LanguageSkill.Source.SELF,
					daysAgo(draw, 300)));
		}
		return languages;
	}

	private static LanguageLevels levels(Draw draw, CefrLevel around) {
		return new LanguageLevels(near(around, draw.between(0, 1)), near(around, draw.between(-1, 0)), near(around, 0),
				around, near(around, draw.between(-1, 0)));
	}

	private static CefrLevel near(CefrLevel level, int steps) {
		return shifted(List.of(CefrLevel.values()), level, steps);
	}

	private static <T> T shifted(List<T> scale, T from, int steps) {
		return scale.get(Math.clamp(scale.indexOf(from) + steps, 0, scale.size() - 1));
	}

	private static LanguageSkill.Source source(Draw draw) {
		return draw.one(List.of(LanguageSkill.Source.EXAM, LanguageSkill.Source.SCHOOL, LanguageSkill.Source.COACH));
	}

	private Availability availability(Draw draw, Set<DayOfWeek> lessons) {
		Set<DayOfWeek> free = EnumSet.copyOf(WEEKDAYS);
		free.removeAll(lessons);
		if (draw.percent(25)) {
			free.add(DayOfWeek.SATURDAY);
		}
		int most = Math.min(40, draw.between(2, free.size()) * 8);
		int least = Math.max(8, most - 4 * draw.between(0, 4));
		return new Availability(least, most, free, this.today.plusDays(draw.one(List.of(0, 0, 0, 7, 14, 30, 60))));
	}

	private static Mobility mobility(Draw draw, Person person) {
		Set<DrivingLicence> licences = EnumSet.noneOf(DrivingLicence.class);
		Set<Transport> transport = EnumSet.of(Transport.BICYCLE);
		if (draw.percent(40) || person.main().group() == OccupationGroup.TRANSPORT) {
			licences.add(DrivingLicence.B);
		}
		switch (person.main().code()) {
			case "vrachtwagenchauffeur" -> licences.addAll(Set.of(DrivingLicence.C, DrivingLicence.CE));
			case "buschauffeur" -> licences.add(DrivingLicence.D);
			case "agrarisch-medewerker" -> licences.add(DrivingLicence.T);
			default -> {
				// No other occupation needs a licence of its own.
			}
		}
		if (draw.percent(70)) {
			transport.add(Transport.PUBLIC_TRANSPORT);
		}
		if (licences.contains(DrivingLicence.B) && draw.percent(50)) {
			transport.add(Transport.CAR);
		}
		int distance = transport.contains(Transport.CAR) ? draw.between(20, 60)
				: transport.contains(Transport.PUBLIC_TRANSPORT) ? draw.between(12, 40) : draw.between(5, 15);
		return new Mobility(person.home().name(), distance, transport, licences);
	}

	private static Set<OfferKind> offerKinds(Draw draw) {
		Set<OfferKind> kinds = EnumSet.copyOf(draw.some(List.of(OfferKind.values()), draw.between(1, 4)));
		kinds.add(draw.one(List.of(OfferKind.JOB, OfferKind.TRIAL_PLACEMENT)));
		return kinds;
	}

	private List<Reference> references(Draw draw) {
		int howMany = draw.one(List.of(0, 0, 1, 1, 2));
		List<String> texts = draw.some(this.parts.referenceText(), howMany);
		List<Reference> references = new ArrayList<>();
		for (String from : draw.some(this.parts.referenceFrom(), howMany)) {
			references.add(new Reference(new ItemId("referentie-" + (references.size() + 1)), new PublicText(from),
					new PublicText(texts.get(references.size()))));
		}
		return references;
	}

	private TalentDetails details(Person person) {
		Draw draw = person.draw();
		FreeText curriculum = draw.percent(85)
				? decorated(person.id(), TalentField.CURRICULUM_VITAE, curriculum(person)) : null;
		FreeText pitch = draw.percent(75) ? decorated(person.id(), TalentField.PITCH, pitch(person)) : null;
		String name = this.decoration.decorate(person.id(), TalentField.FIRST_NAME, person.name());
		return new TalentDetails(name, curriculum, pitch);
	}

	private String curriculum(Person person) {
		Draw draw = person.draw();
		int until = this.today.getYear() - draw.between(2, 5);
		String worked = (person.years() == 0) ? filled(draw.one(this.parts.trained()), person, person.main())
				: "%d–%d: %s. %s".formatted(until - person.years(), until, person.main().label(),
						filled(draw.one(this.parts.done()), person, person.main()));
		List<String> learned = this.parts.education().getOrDefault(person.main().level(), List.of(""));
		return Stream
			.of("Werk", worked, draw.one(this.parts.cvFirst()), "", "School", draw.one(learned), "", "Nu",
					filled(draw.one(this.parts.cvNow()), person, person.main()), draw.one(this.parts.cvExtra()))
			.collect(Collectors.joining("\n"));
	}

	private String pitch(Person person) {
		Draw draw = person.draw();
		String start = draw.one(this.parts.pitchStart());
		// Nobody praises experience that is not there.
		while (person.years() == 0 && start.contains("{years}")) {
			start = draw.one(this.parts.pitchStart());
		}
		List<String> middle = draw.some(this.parts.pitchMiddle(), 2);
		return filled(start + " " + middle.getFirst() + " " + middle.getLast() + " " + draw.one(this.parts.pitchEnd()),
				person, person.main());
	}

	private CoachNotes notes(Person person, Set<DayOfWeek> lessons) {
		Draw draw = person.draw();
		String notes = String.join(" ", draw.some(this.parts.notes(), draw.between(1, 3)));
		FreeText noGo = draw.percent(50)
				? decorated(person.id(), TalentField.NO_GO_TASKS, String.join(" ", draw.some(this.parts.noGo(), 1)))
				: null;
		FreeText goals = draw.percent(70) ? decorated(person.id(), TalentField.GOALS, goals(draw)) : null;
		return new CoachNotes(decorated(person.id(), TalentField.NOTES, notes), noGo, lessons, null, goals, null, null,
				null, null);
	}

	private String goals(Draw draw) {
		return draw.one(this.parts.dreams()) + "\n" + draw.one(this.parts.nextSteps()) + "\n"
				+ draw.one(this.parts.longTerms());
	}

	private Consent consent(Draw draw, int index, CoachText coach) {
		Instant givenAt = hoursAgo(draw);
		return hasAccount(index)
				? new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, CONSENT_TEXT, SIMPLE_DUTCH, Consent.Way.ONLINE,
						givenAt, ExamplePeople.accountOf(id(index)), null)
				: new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, CONSENT_TEXT, "nl", Consent.Way.IN_PERSON, givenAt,
						ExamplePeople.accountOf(new CoachId(coach.id())), null);
	}

	private FreeText decorated(TalentId talent, TalentField field, String text) {
		return new FreeText(this.decoration.decorate(talent, field, text));
	}

	private Instant hoursAgo(Draw draw) {
		return this.now.minus(Duration.ofHours(draw.between(240, 3000)));
	}

	private LocalDate daysAgo(Draw draw, int most) {
		return this.today.minusDays(draw.between(1, most));
	}

	private static String filled(String part, Person person, CommonOccupation occupation) {
		if (part.indexOf('{') < 0) {
			return part;
		}
		List<String> tasks = person.draw().some(occupation.tasks(), 3);
		return part.replace("{1}", tasks.get(0))
			.replace("{2}", tasks.get(1))
			.replace("{3}", tasks.get(2))
			.replace("{job}", occupation.label())
			.replace("{years}", Integer.toString(person.years()))
			.replace("{place}", person.home().name())
			.replace("{name}", person.name());
	}

	/** What is drawn first and used throughout. */
	private record Person(TalentId id, Draw draw, CommonOccupation main, int years, Place home, String name) {
	}

	private record Switches(@Nullable Consent consent, @Nullable CoachConfirmation confirmation) {
	}

}

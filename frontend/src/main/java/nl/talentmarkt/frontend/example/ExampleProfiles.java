package nl.talentmarkt.frontend.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.example.ExampleTexts.LanguageText;
import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/** Describes what example talents can, want and are available for: the search tier. */
final class ExampleProfiles {

	/** The days of the week from Monday to Friday. */
	static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
			DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

	private static final int ADDITIONS = 2;

	private final TalentParts parts;

	private final LocalDate today;

	ExampleProfiles(TalentParts parts, LocalDate today) {
		this.parts = parts;
		this.today = today;
	}

	/** Draws the Dutch that somebody speaks. */
	static CefrLevel dutch(Draw draw) {
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

	/** Draws the days with lessons: fewer, the better somebody speaks already. */
	static Set<DayOfWeek> lessonDays(Draw draw, CefrLevel dutch) {
		int days = dutch.reaches(CefrLevel.B1) ? draw.between(0, 1) : draw.between(1, 3);
		return Set.copyOf(draw.some(WEEKDAYS, days));
	}

	TalentProfile profile(ExamplePerson person, List<CommonOccupation> occupations, CefrLevel dutch,
			Set<DayOfWeek> lessons) {
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
		WorkingLevel level = level(draw, person.main().level());
		Draw additions = person.draw(ADDITIONS);
		return TalentProfile.EMPTY.change()
			.occupations(described)
			.sectors(sectors)
			.level(level)
			.languages(languages(draw, person.language(), dutch))
			.competences(ExamplePerson.publicTexts(draw.some(this.parts.competences(), draw.between(3, 5))))
			.availability(availability(draw, lessons))
			.mobility(mobility(draw, person))
			.offerKinds(offerKinds(draw))
			.openToOtherWork(open)
			.interests(interests(additions, sectors))
			.diplomas(diplomas(additions, person, level))
			.build();
	}

	private PublicText tasks(ExamplePerson person, CommonOccupation occupation, int years) {
		Draw draw = person.draw();
		if (years == 0) {
			return new PublicText(person.filled(draw.one(this.parts.trained()), occupation));
		}
		String done = person.filled(draw.one(this.parts.done()), occupation);
		return new PublicText(draw.percent(75)
				? done + " " + draw.one(this.parts.details().getOrDefault(occupation.sector(), List.of(""))) : done);
	}

	private static WorkingLevel level(Draw draw, WorkingLevel usual) {
		return shifted(List.of(WorkingLevel.values()), usual, draw.percent(70) ? 0 : draw.between(-1, 1));
	}

	private List<LanguageSkill> languages(Draw draw, LanguageText first, CefrLevel dutch) {
		List<LanguageSkill> languages = new ArrayList<>();
		languages.add(new LanguageSkill("nl", levels(draw, dutch), source(draw), daysAgo(draw)));
		languages.add(new LanguageSkill(first.code(), LanguageLevels.all(CefrLevel.C2), LanguageSkill.Source.SELF,
				daysAgo(draw)));
		if (draw.percent(60)) {
			CefrLevel level = draw.one(List.of(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2, CefrLevel.C1));
			languages.add(new LanguageSkill(draw.one(first.second()), levels(draw, level), LanguageSkill.Source.SELF,
					daysAgo(draw)));
		}
		return languages;
	}

	private LocalDate daysAgo(Draw draw) {
		return ExamplePerson.daysAgo(this.today, draw, 300);
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

	private static Mobility mobility(Draw draw, ExamplePerson person) {
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

	/** One of the own branches mostly, and one of any. */
	private List<PublicText> interests(Draw draw, Set<Sector> sectors) {
		List<String> interests = new ArrayList<>();
		if (draw.percent(65)) {
			interests.add(interest(draw, draw.one(sectors.stream().sorted().toList())));
		}
		if (draw.percent(45)) {
			interests.add(interest(draw, draw.one(List.of(Sector.values()))));
		}
		return ExamplePerson.publicTexts(interests.stream().distinct().toList());
	}

	private String interest(Draw draw, Sector sector) {
		return draw.one(this.parts.interests().getOrDefault(sector, List.of("iets nieuws leren")));
	}

	private List<Diploma> diplomas(Draw draw, ExamplePerson person, WorkingLevel level) {
		List<Diploma> diplomas = new ArrayList<>();
		if (draw.percent(level.compareTo(WorkingLevel.MBO_2) < 0 ? 30 : 75)) {
			diplomas.add(fromBefore(draw, person, level));
		}
		if (draw.percent(25)) {
			String name = person.filled(draw.one(this.parts.dutchDiplomas()), person.main(), draw);
			diplomas.add(new Diploma(new PublicText(name), Diploma.Valuation.NOT_NEEDED, null));
		}
		return diplomas;
	}

	/** Many are never valued; a valuation often comes out one level lower. */
	private Diploma fromBefore(Draw draw, ExamplePerson person, WorkingLevel level) {
		Diploma.Valuation valuation = draw.weighted(
				List.of(Diploma.Valuation.NOT_REQUESTED, Diploma.Valuation.REQUESTED, Diploma.Valuation.VALUED),
				(state) -> switch (state) {
					case NOT_NEEDED -> 0;
					case NOT_REQUESTED -> 40;
					case REQUESTED -> 20;
					case VALUED -> 40;
				});
		List<String> names = Optional.ofNullable(this.parts.diplomas().get(level)).orElseThrow();
		String name = person.filled(draw.one(names), person.main(), draw);
		return new Diploma(new PublicText(name), valuation, valuedAs(draw, valuation, level));
	}

	private static @Nullable WorkingLevel valuedAs(Draw draw, Diploma.Valuation valuation, WorkingLevel level) {
		return (valuation == Diploma.Valuation.VALUED)
				? shifted(List.of(WorkingLevel.values()), level, draw.between(-1, 0)) : null;
	}

}

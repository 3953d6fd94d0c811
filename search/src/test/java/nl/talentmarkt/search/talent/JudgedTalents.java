package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.Transport;

/**
 * Talents in every occupation of the catalogue, the same in every run: of each five or
 * six, who differ in what they wrote of their work, in a second occupation, languages,
 * licence, hours and town.
 */
final class JudgedTalents {

	static final int COUNT = 1_500;

	private static final List<CommonOccupation> ALL = InventedWork.CATALOGUE.all();

	private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());

	private static final int FEWEST_TASKS = 3;

	private JudgedTalents() {
	}

	static List<Talent> all() {
		return IntStream.range(0, COUNT).mapToObj((number) -> InventedTalents.with(number, profile(number))).toList();
	}

	private static TalentProfile profile(int number) {
		Random random = new Random(7_919L * number);
		CommonOccupation main = ALL.get(number % ALL.size());
		List<CommonOccupation> occupations = new ArrayList<>(List.of(main));
		List<CommonOccupation> related = ALL.stream()
			.filter((other) -> other.group() == main.group() && !other.equals(main))
			.toList();
		if (random.nextInt(4) == 0 && !related.isEmpty()) {
			occupations.add(related.get(random.nextInt(related.size())));
		}
		TalentProfile drawn = InventedTalents.profile(number);
		return drawn.change()
			.occupations(occupations.stream().map((occupation) -> occupation(occupation, random)).toList())
			.sectors(EnumSet.of(main.sector()))
			.level(main.level())
			.languages(languages(random))
			.mobility(new Mobility(InventedWork.TOWNS.get(random.nextInt(InventedWork.TOWNS.size())), 30,
					EnumSet.of(Transport.BICYCLE), licences(random)))
			.build();
	}

	private static Occupation occupation(CommonOccupation occupation, Random random) {
		List<String> tasks = new ArrayList<>(occupation.tasks());
		Collections.shuffle(tasks, random);
		int count = random.nextInt(FEWEST_TASKS, tasks.size() + 1);
		return occupation.toOccupation(new PublicText(String.join(", ", tasks.subList(0, count))),
				random.nextInt(1, 20));
	}

	private static List<LanguageSkill> languages(Random random) {
		List<LanguageSkill> languages = new ArrayList<>();
		languages.add(language("nl", LEVELS.get(random.nextInt(1, 6))));
		languages.add(language(List.of("ar", "ti", "tr", "fa", "uk").get(random.nextInt(5)), CefrLevel.C2));
		if (random.nextInt(3) == 0) {
			languages.add(language("en", LEVELS.get(random.nextInt(2, 7))));
		}
		return languages;
	}

	private static LanguageSkill language(String code, CefrLevel level) {
		return new LanguageSkill(code, LanguageLevels.all(level), LanguageSkill.Source.COACH,
				InventedTalents.TODAY.minusMonths(2));
	}

	private static Set<DrivingLicence> licences(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> EnumSet.of(DrivingLicence.B);
			case 1 -> EnumSet.of(DrivingLicence.B, DrivingLicence.C);
			default -> EnumSet.noneOf(DrivingLicence.class);
		};
	}

}

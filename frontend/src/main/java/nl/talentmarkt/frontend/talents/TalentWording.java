package nl.talentmarkt.frontend.talents;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.talents.TalentView.LanguageView;
import nl.talentmarkt.frontend.talents.TalentView.OccupationView;
import nl.talentmarkt.frontend.talents.TalentView.ReferenceView;
import nl.talentmarkt.frontend.talents.TalentView.SkillView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;

/** Puts the search tier of a talent into words; it takes nothing but the search tier. */
final class TalentWording {

	private static final String DUTCH = "nl";

	private final Wording wording;

	TalentWording(Wording wording) {
		this.wording = wording;
	}

	TalentView profile(TalentCode code, TalentProfile profile) {
		return new TalentView(code.value(), profile.occupations().stream().map(this::occupation).toList(),
				this.wording.of(profile.level()), availability(profile.availability()),
				this.wording.days(profile.availability().days()), dutch(profile), profile.mobility().place(),
				travel(profile.mobility()), profile.languages().stream().map(this::language).toList(),
				this.wording.of(profile.sectors()), profile.competences(), this.wording.of(profile.offerKinds()),
				profile.references().stream().map((given) -> new ReferenceView(given.from(), given.text())).toList(),
				profile.openToOtherWork(), false);
	}

	String availability(Availability availability) {
		return this.wording.text("talent.availability.text", availability.leastHours(), availability.mostHours(),
				this.wording.day(availability.from()));
	}

	String travel(Mobility mobility) {
		return this.wording.text("talent.travel.text", mobility.largestDistance(),
				String.join(", ",
						Stream
							.concat(this.wording.of(mobility.transport()).stream(),
									mobility.licences()
										.stream()
										.sorted()
										.map((licence) -> this.wording.text("talent.licence", licence.name())))
							.toList()));
	}

	private @Nullable String dutch(TalentProfile profile) {
		return profile.languages()
			.stream()
			.filter((skill) -> DUTCH.equals(skill.language()))
			.findFirst()
			.map((skill) -> this.wording.text("talent.dutch.text", skill.levels().speaking().name(),
					skill.levels().reading().name()))
			.orElse(null);
	}

	private OccupationView occupation(Occupation occupation) {
		return new OccupationView(occupation.label(), occupation.years(),
				occupation.tasks().value().lines().filter((line) -> !line.isBlank()).toList());
	}

	private LanguageView language(LanguageSkill skill) {
		LanguageLevels levels = skill.levels();
		return new LanguageView(this.wording.language(skill.locale()), skill.language(),
				List.of(skill("SPEAKING", levels.speaking()), skill("TALKING", levels.talking()),
						skill("LISTENING", levels.listening()), skill("READING", levels.reading()),
						skill("WRITING", levels.writing())));
	}

	private static SkillView skill(String skill, CefrLevel level) {
		return new SkillView(skill, level.name(), step(level));
	}

	private static int step(CefrLevel level) {
		return switch (level) {
			case ALFA, A0 -> 0;
			case A1 -> 1;
			case A2 -> 2;
			case B1 -> 3;
			case B2 -> 4;
			case C1 -> 5;
			case C2 -> 6;
		};
	}

}

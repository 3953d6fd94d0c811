package nl.talentmarkt.frontend.talents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.talents.TalentView.CertificateView;
import nl.talentmarkt.frontend.talents.TalentView.DiplomaView;
import nl.talentmarkt.frontend.talents.TalentView.LanguageView;
import nl.talentmarkt.frontend.talents.TalentView.OccupationView;
import nl.talentmarkt.frontend.talents.TalentView.ReferenceView;
import nl.talentmarkt.frontend.talents.TalentView.SkillView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/** Puts the search tier of a talent into words; it takes nothing but the search tier. */
public final class TalentWording {

	private static final String DUTCH = "nl";

	private final Wording wording;

	/**
	 * Speaks to one reader.
	 * @param wording the reader's words
	 */
	public TalentWording(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Says a profile.
	 * @param code how the talent is known to who does not know the talent
	 * @param profile the search tier
	 * @return the words
	 */
	public TalentView profile(TalentCode code, TalentProfile profile) {
		Availability availability = profile.availability();
		Mobility mobility = profile.mobility();
		WorkingLevel level = profile.level();
		return new TalentView(code.value(), title(profile),
				profile.occupations().stream().map(this::occupation).toList(), texts(profile.interests()),
				(level != null) ? this.wording.of(level) : null,
				(availability != null) ? availability(availability) : null,
				(availability != null) ? days(availability) : null, dutch(profile),
				(mobility != null) ? mobility.place() : null, (mobility != null) ? travel(mobility) : null,
				profile.languages().stream().map(this::language).toList(), this.wording.of(profile.sectors()),
				texts(profile.competences()), profile.diplomas().stream().map(this::diploma).toList(),
				profile.certificates().stream().map(this::certificate).toList(), this.wording.of(profile.offerKinds()),
				profile.references()
					.stream()
					.map((given) -> new ReferenceView(given.from().value(), given.text().value()))
					.toList(),
				profile.openToOtherWork(), profile.freeToWork());
	}

	/** Names the talent by work; without an occupation by what is nearest to one. */
	private String title(TalentProfile profile) {
		if (!profile.occupations().isEmpty()) {
			return profile.occupations().stream().map(Occupation::label).collect(Collectors.joining(" · "));
		}
		if (!profile.interests().isEmpty()) {
			return this.wording.text("talent.title.interests",
					profile.interests().stream().limit(2).map(PublicText::value).collect(Collectors.joining(", ")));
		}
		return profile.sectors().isEmpty() ? this.wording.text("talent.title.none")
				: this.wording.text("talent.title.sectors", String.join(", ", this.wording.of(profile.sectors())));
	}

	private static List<String> texts(List<PublicText> texts) {
		return texts.stream().map(PublicText::value).toList();
	}

	private String days(Availability availability) {
		return availability.days().isEmpty() ? this.wording.text("talent.days.open")
				: this.wording.days(availability.days());
	}

	private DiplomaView diploma(Diploma diploma) {
		WorkingLevel valuedAs = diploma.valuedAs();
		return new DiplomaView(diploma.name().value(),
				(valuedAs != null) ? this.wording.text("talent.diploma.valued", this.wording.of(valuedAs))
						: this.wording.of(diploma.valuation()));
	}

	private CertificateView certificate(Certificate certificate) {
		LocalDate until = certificate.validUntil();
		return new CertificateView(certificate.name().value(),
				(until != null) ? this.wording.text("talent.certificate.until", this.wording.day(until)) : null);
	}

	String availability(Availability availability) {
		return this.wording.text("talent.availability.text", availability.leastHours(), availability.mostHours(),
				this.wording.day(availability.from()));
	}

	String travel(Mobility mobility) {
		List<String> ways = Stream.concat(this.wording.of(mobility.transport()).stream(),
				mobility.licences()
					.stream()
					.sorted()
					.map((licence) -> this.wording.text("talent.licence", licence.name())))
			.toList();
		return ways.isEmpty() ? this.wording.text("talent.travel.distance", mobility.largestDistance())
				: this.wording.text("talent.travel.text", mobility.largestDistance(), String.join(", ", ways));
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

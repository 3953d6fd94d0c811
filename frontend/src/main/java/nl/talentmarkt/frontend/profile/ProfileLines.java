package nl.talentmarkt.frontend.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * What stands in a step, in short lines: to look back at it, and to compare two versions.
 *
 * @param wording the reader's words
 */
record ProfileLines(Wording wording) {

	/** A step as those who write in it see it. */
	List<String> written(Step step, Talent talent) {
		return switch (step) {
			case LEARNED ->
				Stream.of(diplomas(talent.edited()), certificates(talent.portfolio()), competences(talent.edited()))
					.flatMap(List::stream)
					.toList();
			case REFERENCES -> talent.portfolio()
				.references()
				.stream()
				.map((one) -> withState(reference(one), one.id(), talent.portfolio()))
				.toList();
			case ABOUT -> details(talent.details());
			case NOTES -> notes(talent.notes());
			default -> shown(step, talent.edited());
		};
	}

	/** A step as a version of the search tier has it. */
	List<String> shown(Step step, TalentProfile profile) {
		return switch (step) {
			case WORK -> work(profile);
			case LANGUAGES -> profile.languages().stream().map(this::language).toList();
			case WHEN -> when(profile.availability());
			case WHERE -> where(profile.mobility());
			case WISHES -> this.wording.of(profile.offerKinds());
			case LEARNED ->
				Stream
					.of(diplomas(profile), profile.certificates().stream().map(this::certificate).toList(),
							competences(profile))
					.flatMap(List::stream)
					.toList();
			case REFERENCES -> profile.references().stream().map(ProfileLines::reference).toList();
			case ABOUT, NOTES -> List.of();
		};
	}

	private List<String> work(TalentProfile profile) {
		List<String> lines = new ArrayList<>(profile.occupations().stream().map(this::occupation).toList());
		if (!profile.interests().isEmpty()) {
			lines.add(this.wording.text("edit.line.interests", texts(profile.interests())));
		}
		if (!profile.sectors().isEmpty()) {
			lines.add(this.wording.text("edit.line.sectors", String.join(", ", this.wording.of(profile.sectors()))));
		}
		WorkingLevel level = profile.level();
		if (level != null) {
			lines.add(this.wording.text("edit.line.level", this.wording.of(level)));
		}
		if (!lines.isEmpty() && !profile.openToOtherWork()) {
			lines.add(this.wording.text("edit.line.own-work-only"));
		}
		return lines;
	}

	private String occupation(Occupation occupation) {
		return this.wording.text("edit.line.occupation", occupation.label(), occupation.years(),
				String.join("; ", occupation.tasks().value().lines().filter((task) -> !task.isBlank()).toList()));
	}

	private String language(LanguageSkill skill) {
		LanguageLevels levels = skill.levels();
		String name = this.wording.language(skill.locale());
		return levels.equals(LanguageLevels.all(levels.speaking()))
				? this.wording.text("edit.line.language", name, levels.speaking().name())
				: this.wording.text("edit.line.language.skills", name, levels.listening().name(),
						levels.reading().name(), levels.talking().name(), levels.speaking().name(),
						levels.writing().name());
	}

	private List<String> when(@Nullable Availability availability) {
		if (availability == null) {
			return List.of();
		}
		return List.of(
				this.wording.text("talent.availability.text", availability.leastHours(), availability.mostHours(),
						this.wording.day(availability.from())),
				availability.days().isEmpty() ? this.wording.text("edit.line.days.open")
						: this.wording.days(availability.days()));
	}

	private List<String> where(@Nullable Mobility mobility) {
		if (mobility == null) {
			return List.of();
		}
		List<String> ways = Stream.concat(this.wording.of(mobility.transport()).stream(),
				mobility.licences()
					.stream()
					.sorted()
					.map((licence) -> this.wording.text("talent.licence", licence.name())))
			.toList();
		String from = this.wording.text("edit.line.place", mobility.place(), mobility.largestDistance());
		return ways.isEmpty() ? List.of(from) : List.of(from, String.join(", ", ways));
	}

	private List<String> diplomas(TalentProfile profile) {
		return profile.diplomas().stream().map(this::diploma).toList();
	}

	private String diploma(Diploma diploma) {
		WorkingLevel level = diploma.valuedAs();
		return this.wording.text("edit.line.pair", diploma.name().value(),
				(level != null) ? this.wording.text("talent.diploma.valued", this.wording.of(level))
						: this.wording.of(diploma.valuation()));
	}

	private List<String> certificates(Portfolio portfolio) {
		return portfolio.certificates()
			.stream()
			.map((one) -> withState(certificate(one), one.id(), portfolio))
			.toList();
	}

	private String certificate(Certificate certificate) {
		LocalDate until = certificate.validUntil();
		return (until == null) ? certificate.name().value() : this.wording.text("edit.line.pair",
				certificate.name().value(), this.wording.text("talent.certificate.until", this.wording.day(until)));
	}

	private List<String> competences(TalentProfile profile) {
		return profile.competences()
			.stream()
			.map((one) -> this.wording.text("edit.line.competence", one.value()))
			.toList();
	}

	private static String reference(Reference reference) {
		return "‘" + reference.text().value() + "’ (" + reference.from().value() + ")";
	}

	private String withState(String line, ItemId item, Portfolio portfolio) {
		return this.wording.text(portfolio.isApproved(item) ? "edit.line.shown" : "edit.line.kept", line);
	}

	private List<String> details(TalentDetails details) {
		return Stream
			.of(details.firstName(), Choices.text(details.pitch()),
					(details.curriculumVitae() != null) ? this.wording.text("edit.line.cv") : null)
			.filter(Objects::nonNull)
			.toList();
	}

	private List<String> notes(CoachNotes notes) {
		CoachNotes.RightToWork right = notes.rightToWork();
		CoachNotes.ReadinessTalk talk = notes.readinessTalk();
		return Stream
			.of((right != null) ? this.wording.text("edit.line.right", this.wording.of(right.permission()),
					this.wording.day(right.verifiedOn())) : null,
					notes.lessonDays().isEmpty() ? null
							: this.wording.text("edit.line.lessons", this.wording.days(notes.lessonDays())),
					line("edit.notes.no-go", notes.noGoTasks()), line("edit.notes.constraints", notes.constraints()),
					line("edit.notes.dream", notes.dream()), line("edit.notes.next", notes.nextStep()),
					line("edit.notes.goal", notes.longTermGoal()),
					line("edit.notes.talk", (talk != null) ? talk.result() : null),
					line("edit.notes.own", notes.notes()))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable String line(String label, @Nullable FreeText text) {
		return (text != null) ? this.wording.text(label) + ": " + text.value() : null;
	}

	private static String texts(List<PublicText> texts) {
		return String.join(", ", texts.stream().map(PublicText::value).toList());
	}

}

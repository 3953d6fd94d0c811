package nl.talentmarkt.frontend.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;

/**
 * One language as it was filled in.
 *
 * @param language its ISO 639 code
 * @param spread one of {@link Spread}
 * @param all the level when it is the same for every skill
 * @param listening luisteren
 * @param reading lezen
 * @param talking gesprekken voeren
 * @param speaking spreken
 * @param writing schrijven
 * @param source who established it
 * @param establishedOn when; today when left out
 */
record LanguageRow(@Nullable String language, @Nullable String spread, @Nullable String all, @Nullable String listening,
		@Nullable String reading, @Nullable String talking, @Nullable String speaking, @Nullable String writing,
		@Nullable String source, @Nullable String establishedOn) {

	private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);

	static LanguageRow of(LanguageSkill skill) {
		LanguageLevels levels = skill.levels();
		boolean same = levels.equals(LanguageLevels.all(levels.speaking()));
		return new LanguageRow(skill.language(), (same ? Spread.SAME : Spread.DIFFERENT).name(),
				same ? levels.speaking().name() : null, levels.listening().name(), levels.reading().name(),
				levels.talking().name(), levels.speaking().name(), levels.writing().name(), skill.source().name(),
				skill.establishedOn().toString());
	}

	static LanguageRow empty(String language, Editor editor) {
		return new LanguageRow(language, Spread.SAME.name(), null, null, null, null, null, null,
				((editor == Editor.COACH) ? LanguageSkill.Source.COACH : LanguageSkill.Source.SELF).name(), null);
	}

	String code() {
		return (this.language != null) ? this.language : "";
	}

	/** A row that was offered and left as it was. */
	boolean isEmpty() {
		return List
			.of(blank(this.all), blank(this.listening), blank(this.reading), blank(this.talking), blank(this.speaking),
					blank(this.writing))
			.stream()
			.allMatch(Boolean::booleanValue);
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	Rows.Read<LanguageSkill> read(String path, Fields fields, LocalDate today) {
		String code = code();
		Optional<LanguageLevels> levels = levels(path, fields);
		Optional<LanguageSkill.Source> by = fields.choice(path + ".source", this.source, LanguageSkill.Source.class);
		Typed<LocalDate> day = fields.typedDay(path + ".establishedOn", this.establishedOn, FIRST_DAY, today);
		if (!Languages.isKnown(code)) {
			fields.refuse(path + ".language", "field.CHOOSE");
			return new Rows.Read<>(List.of(), null);
		}
		if (!day.isRight()) {
			return new Rows.Read<>(List.of(code), null);
		}
		return new Rows.Read<>(List.of(code),
				levels.flatMap((known) -> by.map((source) -> new LanguageSkill(code, known, source, day.orElse(today))))
					.orElse(null));
	}

	private Optional<LanguageLevels> levels(String path, Fields fields) {
		if (!Spread.DIFFERENT.name().equals(this.spread)) {
			return fields.choice(path + ".all", this.all, CefrLevel.class).map(LanguageLevels::all);
		}
		Optional<CefrLevel> listened = fields.choice(path + ".listening", this.listening, CefrLevel.class);
		Optional<CefrLevel> read = fields.choice(path + ".reading", this.reading, CefrLevel.class);
		Optional<CefrLevel> talked = fields.choice(path + ".talking", this.talking, CefrLevel.class);
		Optional<CefrLevel> spoken = fields.choice(path + ".speaking", this.speaking, CefrLevel.class);
		Optional<CefrLevel> written = fields.choice(path + ".writing", this.writing, CefrLevel.class);
		return listened.flatMap((listening) -> read
			.flatMap((reading) -> talked.flatMap((talking) -> spoken.flatMap((speaking) -> written
				.map((writing) -> new LanguageLevels(listening, reading, talking, speaking, writing))))));
	}

	/** How the levels of the skills lie. */
	enum Spread {

		/** The same for every skill. */
		SAME,

		/** Each skill its own. */
		DIFFERENT

	}

}

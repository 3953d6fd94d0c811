package nl.talentmarkt.frontend.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.LanguageSkill;

/**
 * Which languages somebody speaks, and how well.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param languages the languages, by the row's key
 * @param search the language to add
 */
record LanguagesForm(@Nullable String base, @Nullable String action, @Nullable Map<String, LanguageRow> languages,
		@Nullable String search) implements StepForm {

	private static final char ROW = 'r';

	LanguagesForm {
		languages = Rows.sent(languages);
	}

	static LanguagesForm of(Talent talent, Writing writing) {
		List<LanguageRow> rows = new ArrayList<>(talent.edited().languages().stream().map(LanguageRow::of).toList());
		if (rows.stream().noneMatch((row) -> Languages.DUTCH.equals(row.language()))) {
			rows.addFirst(LanguageRow.empty(Languages.DUTCH, writing.editor()));
		}
		return new LanguagesForm(null, null, Rows.of(ROW, rows), null);
	}

	Map<String, LanguageRow> rows() {
		return (this.languages != null) ? this.languages : Map.of();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		if (rows().size() > TalentProfile.MOST_ENTRIES) {
			fields.refuse("languages", "field.TOO_MANY", TalentProfile.MOST_ENTRIES);
			return Change::none;
		}
		List<Rows.Read<LanguageSkill>> read = new ArrayList<>();
		rows().forEach((key, row) -> {
			if (!row.isEmpty()) {
				read.add(row.read("languages[" + key + "]", fields, writing.today()));
			}
		});
		return (talent) -> {
			TalentProfile profile = talent.edited();
			return talent.describe(profile.change()
				.languages(Rows.Read.orKeep(read, profile.languages(), LanguageSkill::language))
				.build(), writing.editor());
		};
	}

	@Override
	public Set<String> keys() {
		return rows().keySet();
	}

	@Override
	public LanguagesForm withoutRow(String key) {
		return new LanguagesForm(this.base, this.action, Rows.without(rows(), key), null);
	}

	@Override
	public LanguagesForm withRow(String wanted, Writing writing) {
		boolean there = rows().values().stream().anyMatch((row) -> wanted.equals(row.language()));
		return (there || !Languages.isKnown(wanted)) ? this : new LanguagesForm(this.base, this.action,
				Rows.with(ROW, rows(), LanguageRow.empty(wanted, writing.editor())), null);
	}

}

package nl.talentmarkt.frontend.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * What somebody did and wants to do.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param occupations the occupations, by the row's key
 * @param search what stands in the search field
 * @param interests work that attracts, one on each line
 * @param openToOtherWork {@code true} when ticked
 * @param sectors some of {@link Sector}
 * @param level one of {@link WorkingLevel}, or empty
 */
record WorkForm(@Nullable String base, @Nullable String action, @Nullable Map<String, OccupationRow> occupations,
		@Nullable String search, @Nullable String interests, @Nullable String openToOtherWork,
		@Nullable List<String> sectors, @Nullable String level) implements StepForm {

	private static final char ROW = 'r';

	private static final int LONGEST_INTEREST = 100;

	WorkForm {
		occupations = Rows.sent(occupations);
	}

	static WorkForm of(Talent talent, Writing writing) {
		TalentProfile profile = talent.edited();
		WorkingLevel level = profile.level();
		return new WorkForm(null, null, Rows.of(ROW,
				profile.occupations().stream().map((one) -> OccupationRow.of(one, writing.catalogue())).toList()), null,
				profile.interests().stream().map(PublicText::value).collect(Collectors.joining("\n")),
				profile.openToOtherWork() ? "true" : null, Choices.names(profile.sectors()),
				(level != null) ? level.name() : null);
	}

	Map<String, OccupationRow> rows() {
		return (this.occupations != null) ? this.occupations : Map.of();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		Typed<List<PublicText>> attracted = fields.lines("interests", this.interests, LONGEST_INTEREST,
				TalentProfile.MOST_ENTRIES);
		Typed<Set<Sector>> branches = fields.typedChoices("sectors", this.sectors, Sector.class);
		Typed<WorkingLevel> thinking = fields.typedChoice("level", this.level, WorkingLevel.class);
		boolean other = "true".equals(this.openToOtherWork);
		boolean fits = rows().size() <= TalentProfile.MOST_ENTRIES;
		if (!fits) {
			fields.refuse("occupations", "field.TOO_MANY", TalentProfile.MOST_ENTRIES);
		}
		List<Rows.Read<Occupation>> read = fits ? occupations(fields, writing) : List.of();
		return (talent) -> {
			TalentProfile profile = talent.edited();
			return talent.describe(profile.change()
				.occupations(
						fits ? Rows.Read.orKeep(read, profile.occupations(), Occupation::label) : profile.occupations())
				.interests(attracted.orElse(profile.interests()))
				.sectors(branches.orElse(profile.sectors()))
				.level(thinking.orKeep(profile.level()))
				.openToOtherWork(other)
				.build(), writing.editor());
		};
	}

	private List<Rows.Read<Occupation>> occupations(Fields fields, Writing writing) {
		List<Rows.Read<Occupation>> read = new ArrayList<>();
		rows().forEach((key, row) -> {
			if (!row.isEmpty()) {
				read.add(row.read("occupations[" + key + "]", fields, writing));
			}
		});
		return read;
	}

	@Override
	public Set<String> keys() {
		return rows().keySet();
	}

	@Override
	public WorkForm withoutRow(String key) {
		return withRows(Rows.without(rows(), key));
	}

	@Override
	public WorkForm withRow(String wanted, Writing writing) {
		return OccupationRow.wanted(wanted, writing.catalogue())
			.map((row) -> withRows(Rows.with(ROW, rows(), row)))
			.orElse(this);
	}

	private WorkForm withRows(Map<String, OccupationRow> rows) {
		return new WorkForm(this.base, this.action, rows, this.search, this.interests, this.openToOtherWork,
				this.sectors, this.level);
	}

}

package nl.talentmarkt.frontend.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;

/**
 * What somebody learned and is good at.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param diplomas the diplomas, by the row's key
 * @param certificates the certificates, by the row's key
 * @param competences what this person is good at, one on each line
 */
record LearnedForm(@Nullable String base, @Nullable String action, @Nullable Map<String, DiplomaRow> diplomas,
		@Nullable Map<String, CertificateRow> certificates, @Nullable String competences) implements StepForm {

	static final String DIPLOMA = "diploma";

	static final String CERTIFICATE = "certificaat";

	private static final char DIPLOMA_ROW = 'r';

	private static final char CERTIFICATE_ROW = 'c';

	private static final int LONGEST_COMPETENCE = 100;

	LearnedForm {
		diplomas = Rows.sent(diplomas);
		certificates = Rows.sent(certificates);
	}

	static LearnedForm of(Talent talent, Writing writing) {
		TalentProfile profile = talent.edited();
		Portfolio portfolio = talent.portfolio();
		return new LearnedForm(null, null,
				Rows.of(DIPLOMA_ROW, profile.diplomas().stream().map(DiplomaRow::of).toList()),
				Rows.of(CERTIFICATE_ROW,
						portfolio.certificates()
							.stream()
							.map((one) -> CertificateRow.of(one, portfolio.isApproved(one.id())))
							.toList()),
				profile.competences().stream().map(PublicText::value).collect(Collectors.joining("\n")));
	}

	Map<String, DiplomaRow> rows() {
		return (this.diplomas != null) ? this.diplomas : Map.of();
	}

	Map<String, CertificateRow> papers() {
		return (this.certificates != null) ? this.certificates : Map.of();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		Typed<List<PublicText>> good = fields.lines("competences", this.competences, LONGEST_COMPETENCE,
				TalentProfile.MOST_ENTRIES);
		if (rows().size() > TalentProfile.MOST_ENTRIES) {
			fields.refuse("diplomas", "field.TOO_MANY", TalentProfile.MOST_ENTRIES);
			return Change::none;
		}
		if (papers().size() > Portfolio.MOST_ITEMS) {
			fields.refuse("certificates", "field.TOO_MANY", Portfolio.MOST_ITEMS);
			return Change::none;
		}
		List<Rows.Read<Diploma>> trainings = new ArrayList<>();
		rows().forEach((key, row) -> {
			if (!row.isEmpty()) {
				trainings.add(row.read("diplomas[" + key + "]", fields));
			}
		});
		List<ItemChange> items = new ArrayList<>();
		papers().forEach((key, row) -> {
			if (!row.isEmpty()) {
				items.add(row.read("certificates[" + key + "]", fields, writing));
			}
		});
		return (talent) -> {
			TalentProfile profile = talent.edited();
			return talent
				.describe(profile.change()
					.diplomas(Rows.Read.orKeep(trainings, profile.diplomas(), (diploma) -> diploma.name().value()))
					.competences(good.orElse(profile.competences()))
					.build(), writing.editor())
				.then((next) -> PortfolioChange.apply(next, items, writing, Portfolio::certificates));
		};
	}

	@Override
	public Set<String> keys() {
		return Stream.concat(rows().keySet().stream(), papers().keySet().stream()).collect(Collectors.toSet());
	}

	@Override
	public LearnedForm withoutRow(String key) {
		return new LearnedForm(this.base, this.action, Rows.without(rows(), key), Rows.without(papers(), key),
				this.competences);
	}

	@Override
	public LearnedForm withRow(String wanted, Writing writing) {
		return switch (wanted) {
			case DIPLOMA -> new LearnedForm(this.base, this.action, Rows.with(DIPLOMA_ROW, rows(), DiplomaRow.EMPTY),
					papers(), this.competences);
			case CERTIFICATE -> new LearnedForm(this.base, this.action, rows(),
					Rows.with(CERTIFICATE_ROW, papers(), CertificateRow.empty()), this.competences);
			default -> this;
		};
	}

}

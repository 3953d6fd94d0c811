package nl.talentmarkt.frontend.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * What others say.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param references the references, by the row's key
 */
record ReferencesForm(@Nullable String base, @Nullable String action,
		@Nullable Map<String, ReferenceRow> references) implements StepForm {

	private static final char ROW = 'r';

	ReferencesForm {
		references = Rows.sent(references);
	}

	static ReferencesForm of(Talent talent, Writing writing) {
		Portfolio portfolio = talent.portfolio();
		return new ReferencesForm(null, null,
				Rows.of(ROW,
						portfolio.references()
							.stream()
							.map((one) -> ReferenceRow.of(one, portfolio.isApproved(one.id())))
							.toList()));
	}

	Map<String, ReferenceRow> rows() {
		return (this.references != null) ? this.references : Map.of();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		if (rows().size() > Portfolio.MOST_ITEMS) {
			fields.refuse("references", "field.TOO_MANY", Portfolio.MOST_ITEMS);
			return Change::none;
		}
		List<ItemChange> items = new ArrayList<>();
		rows().forEach((key, row) -> {
			if (!row.isEmpty()) {
				items.add(row.read("references[" + key + "]", fields));
			}
		});
		return (talent) -> PortfolioChange.apply(talent, items, writing, Portfolio::references);
	}

	@Override
	public Set<String> keys() {
		return rows().keySet();
	}

	@Override
	public ReferencesForm withoutRow(String key) {
		return new ReferencesForm(this.base, this.action, Rows.without(rows(), key));
	}

	@Override
	public ReferencesForm withRow(String wanted, Writing writing) {
		return new ReferencesForm(this.base, this.action, Rows.with(ROW, rows(), ReferenceRow.empty()));
	}

}

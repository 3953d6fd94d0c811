package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;

/** What was filled in about the items of one kind. */
final class PortfolioChange {

	private PortfolioChange() {
	}

	/** Keeps the items of the form, and drops those that are in it no more. */
	static Change<Talent> apply(Talent talent, List<ItemChange> changes, Writing writing,
			Function<Portfolio, List<? extends Portfolio.Item>> kind) {
		Set<ItemId> present = changes.stream().map(ItemChange::id).collect(Collectors.toSet());
		Change<Talent> change = Change.none(talent);
		for (Portfolio.Item item : kind.apply(talent.portfolio())) {
			if (!present.contains(item.id())) {
				change = change.then((next) -> next.drop(item.id()));
			}
		}
		for (ItemChange one : changes) {
			change = change.then((next) -> one.apply(next, writing));
		}
		return change;
	}

}

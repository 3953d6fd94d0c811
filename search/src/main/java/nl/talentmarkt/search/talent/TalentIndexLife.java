package nl.talentmarkt.search.talent;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.search.connection.SearchIndex;
import nl.talentmarkt.search.occupation.OccupationNames;

/** What happens to the index of talents when the application starts, and later on. */
@Component
final class TalentIndexLife implements SearchIndex {

	private final OccupationNames names;

	private final TalentIndex index;

	private final TalentReindexing reindexing;

	private final TalentReconciliation reconciliation;

	private final TalentSearch search;

	TalentIndexLife(OccupationNames names, TalentIndex index, TalentReindexing reindexing,
			TalentReconciliation reconciliation, TalentSearch search) {
		this.names = names;
		this.index = index;
		this.reindexing = reindexing;
		this.reconciliation = reconciliation;
		this.search = search;
	}

	@Override
	public Mono<Boolean> prepare() {
		return this.names.refresh()
			.then(Mono.defer(this.index::present))
			.hasElement()
			.flatMap(this::makeTrue)
			.filter(Boolean::booleanValue)
			.flatMap((made) -> this.search.warmUp().thenReturn(made))
			.defaultIfEmpty(false);
	}

	private Mono<Boolean> makeTrue(boolean present) {
		return present ? brought(this.reconciliation.run().hasElement()) : this.reindexing.rebuild().hasElement();
	}

	/**
	 * An index that was built by another version takes no documents of this one, so there
	 * is nothing to bring in line.
	 */
	private Mono<Boolean> brought(Mono<Boolean> reconciled) {
		return this.index.isCurrent()
			.flatMap((current) -> current ? reconciled : this.reindexing.rebuild().hasElement());
	}

	@Override
	public Mono<Boolean> notice() {
		return this.names.refresh();
	}

	@Override
	public Mono<Void> maintain() {
		return this.index.isCurrent()
			.flatMap((current) -> current ? this.reconciliation.run().then() : this.reindexing.rebuild().then());
	}

}

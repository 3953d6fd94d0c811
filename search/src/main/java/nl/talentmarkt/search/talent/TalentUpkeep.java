package nl.talentmarkt.search.talent;

import reactor.core.publisher.Mono;

/** Brings the index of one audience in line with the store, whatever it takes. */
final class TalentUpkeep {

	private final TalentIndex<?> index;

	private final TalentReindexing reindexing;

	private final TalentReconciliation reconciliation;

	TalentUpkeep(TalentIndex<?> index, TalentReindexing reindexing, TalentReconciliation reconciliation) {
		this.index = index;
		this.reindexing = reindexing;
		this.reconciliation = reconciliation;
	}

	/**
	 * Makes the index searchable and true.
	 * @return whether it may be searched now; false while somebody else builds it
	 */
	Mono<Boolean> makeTrue() {
		return Mono.defer(this.index::present).hasElement().flatMap(this::makeTrue);
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

	/** Renews the index when it was built by another version, else repairs drift. */
	Mono<Void> maintain() {
		return this.index.isCurrent()
			.flatMap((current) -> current ? this.reconciliation.run().then() : this.reindexing.rebuild().then());
	}

}

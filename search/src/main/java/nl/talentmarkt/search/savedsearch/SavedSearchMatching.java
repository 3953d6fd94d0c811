package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentEvent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.talent.TalentMatching.Met;
import nl.talentmarkt.search.talent.TalentMatching;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * After any change to a talent, finds the saved searches that the talent is a match of
 * now. Whoever is in the ledger already is no news.
 */
@Component
class SavedSearchMatching implements EventHandler {

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final Talents talents;

	private final TalentMatching matching;

	private final Clock clock;

	private final TalentBatches batches = new TalentBatches(this::match);

	SavedSearchMatching(SavedSearches searches, MatchLedger ledger, Talents talents, TalentMatching matching,
			Clock clock) {
		this.searches = searches;
		this.ledger = ledger;
		this.talents = talents;
		this.matching = matching;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "saved-searches";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentEvent;
	}

	/** What happens to many talents at once is matched together. */
	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return (event.event() instanceof TalentEvent talentEvent) ? this.batches.add(talentEvent.talent())
				: Mono.empty();
	}

	private Mono<Void> match(Collection<TalentId> changed) {
		return Flux.fromIterable(changed)
			.concatMap(this.talents::find)
			.filter(Talent::isVisibleToEmployers)
			.collectMap(Talent::id, Talent::code)
			.filter((visible) -> !visible.isEmpty())
			.flatMap(this::matchVisible);
	}

	private Mono<Void> matchVisible(Map<TalentId, TalentCode> visible) {
		return this.searches.all()
			.filter((search) -> search.query().isUnderstood())
			.collectMap(SavedSearch::id, Function.identity())
			.filter((kept) -> !kept.isEmpty())
			.flatMapMany((kept) -> this.matching.catchUpWith(visible.keySet())
				.thenMany(Flux.defer(() -> this.matching.met(questions(kept), visible.keySet())))
				.flatMapIterable((met) -> matches(met, kept, visible)))
			.concatMap(this.ledger::add)
			.then();
	}

	private static Map<SavedSearchId, TalentQuery> questions(Map<SavedSearchId, SavedSearch> kept) {
		return kept.values().stream().collect(Collectors.toMap(SavedSearch::id, (search) -> search.query().query()));
	}

	private List<Match> matches(Met<SavedSearchId> met, Map<SavedSearchId, SavedSearch> kept,
			Map<TalentId, TalentCode> visible) {
		SavedSearch search = kept.get(met.question());
		return (search == null) ? List.of()
				: met.by()
					.stream()
					.flatMap((talent) -> java.util.stream.Stream.ofNullable(visible.get(talent)))
					.map((code) -> Match.found(search, code, this.clock.instant()))
					.toList();
	}

}

package nl.talentmarkt.search.talent;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchIndex;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * What happens to the index of talents for employers when the application starts, and
 * later on.
 */
@Component
final class TalentIndexLife implements SearchIndex {

	private final OccupationNames names;

	private final TalentUpkeep upkeep;

	private final TalentSearch search;

	TalentIndexLife(OccupationNames names, TalentUpkeep upkeep, TalentSearch search) {
		this.names = names;
		this.upkeep = upkeep;
		this.search = search;
	}

	@Override
	public Mono<Boolean> prepare() {
		return this.names.refresh()
			.then(Mono.defer(this.upkeep::makeTrue))
			.filter(Boolean::booleanValue)
			.flatMap((made) -> this.search.warmUp().thenReturn(made))
			.defaultIfEmpty(false);
	}

	@Override
	public Mono<Boolean> notice() {
		return this.names.refresh();
	}

	@Override
	public Mono<Void> maintain() {
		return this.upkeep.maintain();
	}

}

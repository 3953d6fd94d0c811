package nl.talentmarkt.search.talent;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchIndex;

/**
 * What happens to the index of caseloads. Employers do not wait for it: it is made once
 * they can search, and coaches are told to wait until then.
 */
@Component
final class CaseloadIndexLife implements SearchIndex {

	private final TalentUpkeep upkeep;

	private final CaseloadGate gate;

	CaseloadIndexLife(@Qualifier(AudienceConfiguration.CASELOAD_UPKEEP) TalentUpkeep upkeep, CaseloadGate gate) {
		this.upkeep = upkeep;
		this.gate = gate;
	}

	@Override
	public boolean isAwaited() {
		return false;
	}

	@Override
	public Mono<Boolean> prepare() {
		return Mono.defer(() -> this.gate.isOpen() ? Mono.just(true) : open(this.gate.arrival()));
	}

	private Mono<Boolean> open(int arrival) {
		return this.upkeep.makeTrue().doOnNext((made) -> {
			if (made) {
				this.gate.open(arrival);
			}
		});
	}

	@Override
	public Mono<Void> maintain() {
		return Mono.defer(() -> this.gate.isOpen() ? this.upkeep.maintain() : Mono.empty());
	}

}

package nl.talentmarkt.search.talent;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** A store in memory that counts versions as the real one does. */
final class StoredTalents implements Talents {

	private final Map<TalentId, Talent> byId = new ConcurrentHashMap<>();

	/** What happens to each talent on its way out of {@link #all()}. */
	volatile UnaryOperator<Flux<Talent>> reading = UnaryOperator.identity();

	@Override
	public Mono<Talent> find(TalentId id) {
		return Mono.fromSupplier(() -> this.byId.get(id));
	}

	@Override
	public Mono<Talent> find(TalentCode code, Reach reach) {
		return Mono.error(new UnsupportedOperationException("Search reads by id only"));
	}

	@Override
	public Mono<Talent> change(TalentId id, Function<Talent, Change<Talent>> intention) {
		return Mono.fromSupplier(() -> this.byId.computeIfPresent(id, (key, talent) -> {
			Change<Talent> change = intention.apply(talent);
			return change.isNone() ? talent : change.aggregate().withVersion(talent.version() + 1);
		}));
	}

	@Override
	public Mono<Talent> change(TalentCode code, Reach reach, Function<Talent, Change<Talent>> intention) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Flux<Talent> findAll(Collection<TalentId> ids) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Mono<Long> count(Reach reach) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Flux<Talent> within(Reach reach) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Mono<Talent> add(Talent talent) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Flux<Talent> all() {
		return this.reading.apply(Flux.defer(() -> Flux.fromIterable(this.byId.values())));
	}

	@Override
	public Mono<Long> addAll(Collection<Talent> talents) {
		return Mono.fromSupplier(() -> {
			talents.forEach((talent) -> this.byId.put(talent.id(), talent.withVersion(1)));
			return (long) talents.size();
		});
	}

	/** Erases without a trace, as no port can yet. */
	void erase(TalentId id) {
		this.byId.remove(id);
	}

	/** Answers with this one from now on, whatever its version. */
	void put(Talent talent) {
		this.byId.put(talent.id(), talent);
	}

}

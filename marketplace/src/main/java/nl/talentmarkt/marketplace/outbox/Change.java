package nl.talentmarkt.marketplace.outbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an intention method answers: the aggregate as it is after the intention, and the
 * facts that it raised.
 *
 * @param <A> the aggregate's type
 * @param aggregate the state to store
 * @param events the facts in the order in which they happened; empty when nothing changed
 */
public record Change<A extends Aggregate<A>>(A aggregate, List<DomainEvent> events) {

	/** Copies the events. */
	public Change {
		events = List.copyOf(events);
	}

	/**
	 * Says that the intention changed nothing.
	 * @param <A> the aggregate's type
	 * @param aggregate the untouched aggregate
	 * @return a change without events, which is never written
	 */
	public static <A extends Aggregate<A>> Change<A> none(A aggregate) {
		return new Change<>(aggregate, List.of());
	}

	/**
	 * Says that the intention led to a new state.
	 * @param <A> the aggregate's type
	 * @param aggregate the new state, still under the version that was read
	 * @param events the facts, in order, at least one
	 * @return the change to store
	 */
	public static <A extends Aggregate<A>> Change<A> of(A aggregate, DomainEvent... events) {
		return new Change<>(aggregate, List.of(events));
	}

	/**
	 * Goes on with another intention, on what this one led to.
	 * @param next the other intention
	 * @return both together, to be stored in one write
	 */
	public Change<A> then(Function<A, Change<A>> next) {
		Change<A> after = next.apply(this.aggregate);
		return new Change<>(after.aggregate(),
				Stream.concat(this.events.stream(), after.events().stream()).distinct().toList());
	}

	/**
	 * Tells whether there is anything to store.
	 * @return true when nothing changed
	 */
	public boolean isNone() {
		return this.events.isEmpty();
	}

}

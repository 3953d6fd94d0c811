package nl.talentmarkt.marketplace.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import reactor.core.publisher.Mono;

/** Notes what it is handed, before it does what the test says. */
final class RecordingHandler implements EventHandler {

	final List<PublishedEvent> handed = new CopyOnWriteArrayList<>();

	private final String name;

	private volatile Function<PublishedEvent, Mono<Void>> reaction;

	RecordingHandler(String name) {
		this(name, (event) -> Mono.empty());
	}

	RecordingHandler(String name, Function<PublishedEvent, Mono<Void>> reaction) {
		this.name = name;
		this.reaction = reaction;
	}

	void reactWith(Function<PublishedEvent, Mono<Void>> reaction) {
		this.reaction = reaction;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public boolean wants(DomainEvent event) {
		return true;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		this.handed.add(event);
		return this.reaction.apply(event);
	}

	List<Long> sequences(String aggregate) {
		return this.handed.stream()
			.filter((event) -> event.aggregateId().equals(aggregate))
			.map(PublishedEvent::sequence)
			.toList();
	}

}

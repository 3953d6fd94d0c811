package nl.talentmarkt.search.savedsearch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Talents that wait for the same work: while it is done for some, those who come
 * meanwhile are gathered, and are next together. Each waits for the end of the work it is
 * part of.
 */
final class TalentBatches {

	private static final int MOST = 100;

	private final Function<Collection<TalentId>, Mono<Void>> work;

	private final Queue<Request> waiting = new ArrayDeque<>();

	private boolean working;

	TalentBatches(Function<Collection<TalentId>, Mono<Void>> work) {
		this.work = work;
	}

	/**
	 * Has the work done for a talent.
	 * @param talent the talent
	 * @return completes when it is done; fails when it failed for those it was done
	 * together with
	 */
	Mono<Void> add(TalentId talent) {
		return Mono.defer(() -> {
			Request request = new Request(talent, Sinks.empty());
			synchronized (this) {
				this.waiting.add(request);
			}
			startNext();
			return request.done().asMono();
		});
	}

	private void startNext() {
		List<Request> batch = next();
		if (batch.isEmpty()) {
			return;
		}
		Set<TalentId> talents = batch.stream().map(Request::talent).collect(Collectors.toSet());
		Mono.defer(() -> this.work.apply(talents)).doFinally((signal) -> finished()).subscribe((nothing) -> {
		}, (error) -> batch.forEach((request) -> request.done().tryEmitError(error)),
				() -> batch.forEach((request) -> request.done().tryEmitEmpty()));
	}

	private synchronized List<Request> next() {
		List<Request> batch = new ArrayList<>();
		while (!this.working && batch.size() < MOST && !this.waiting.isEmpty()) {
			batch.add(this.waiting.remove());
		}
		this.working = this.working || !batch.isEmpty();
		return batch;
	}

	private void finished() {
		synchronized (this) {
			this.working = false;
		}
		startNext();
	}

	private record Request(TalentId talent, Sinks.Empty<Void> done) {
	}

}

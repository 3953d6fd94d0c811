package nl.talentmarkt.journey.load;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everybody was told. */
final class Ledger {

	private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

	void write(Acknowledged told) {
		this.acknowledged.add(told);
	}

	int size() {
		return this.acknowledged.size();
	}

	/**
	 * Counts by kind.
	 * @return how much of each was acknowledged
	 */
	Map<String, Long> countByKind() {
		return this.acknowledged.stream()
			.collect(Collectors.groupingBy((one) -> one.getClass().getSimpleName(), TreeMap::new,
					Collectors.counting()));
	}

	/**
	 * Finds what was acknowledged and is not there.
	 * @param after what there is
	 * @return one line for each
	 */
	Stream<String> missingIn(Aftermath after) {
		return this.acknowledged.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter((told) -> told.getKey().timesIn(after) < told.getValue())
			.map((told) -> "acknowledged " + told.getValue() + " times, there " + told.getKey().timesIn(after)
					+ " times: " + told.getKey());
	}

}

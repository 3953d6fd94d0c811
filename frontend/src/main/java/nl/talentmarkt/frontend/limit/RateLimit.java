package nl.talentmarkt.frontend.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * Counts how often each of many did one thing. It remembers those it heard of last, so
 * that somebody who comes under ever new names fills no memory.
 */
final class RateLimit {

	private static final int REMEMBERED = 20_000;

	private final RateLimitProperties.Limit limit;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75F, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > REMEMBERED;
		}

	};

	RateLimit(RateLimitProperties.Limit limit) {
		this.limit = limit;
	}

	/**
	 * Counts one more.
	 * @param who whose count it is
	 * @throws TooOftenException when it is one too many
	 */
	void count(String who) {
		ConsumptionProbe probe = bucketOf(who).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooOftenException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private Bucket bucketOf(String who) {
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(who,
					(key) -> Bucket.builder()
						.addLimit((bandwidth) -> bandwidth.capacity(this.limit.count())
							.refillGreedy(this.limit.count(), this.limit.per()))
						.build());
		}
	}

}

package nl.talentmarkt.marketplace.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the relay is ({@code talentmarkt.outbox.*}).
 *
 * @param pollInterval between two looks for what a killed instance left or what is due
 * again; new events do not wait for it
 * @param handlingTimeout after which a handler that does not answer has failed
 * @param claimDuration for which an instance keeps others from an aggregate's deliveries
 * to one handler; longer than the handling timeout
 * @param firstDelay before the second attempt; each next delay is twice as long
 * @param longestDelay which no delay exceeds
 * @param maxAttempts after which a delivery is stuck, 1 or more
 * @param concurrency aggregates that one handler works on at once, 1 or more
 * @param stopPatience for which stopping waits for handlers in progress
 */
@ConfigurationProperties("talentmarkt.outbox")
public record OutboxProperties(@DefaultValue("1s") Duration pollInterval, @DefaultValue("1m") Duration handlingTimeout,
		@DefaultValue("2m") Duration claimDuration, @DefaultValue("1s") Duration firstDelay,
		@DefaultValue("15m") Duration longestDelay, @DefaultValue("12") int maxAttempts,
		@DefaultValue("16") int concurrency, @DefaultValue("10s") Duration stopPatience) {

	private static final int MOST_DOUBLINGS = 30;

	/** Refuses settings that would repeat work or stop it. */
	public OutboxProperties {
		require(pollInterval.isPositive(), "poll-interval must be positive");
		require(handlingTimeout.isPositive(), "handling-timeout must be positive");
		require(claimDuration.compareTo(handlingTimeout) > 0, "claim-duration must be longer than handling-timeout");
		require(firstDelay.isPositive() && longestDelay.compareTo(firstDelay) >= 0,
				"first-delay must be positive and longest-delay not shorter");
		require(maxAttempts > 0, "max-attempts must be 1 or more");
		require(concurrency > 0, "concurrency must be 1 or more");
		require(!stopPatience.isNegative(), "stop-patience must not be negative");
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException("talentmarkt.outbox." + message);
		}
	}

	/**
	 * Returns how long to wait after a failure.
	 * @param attempts the failures so far, 1 or more
	 * @return the first delay, doubled for each failure after the first, up to the
	 * longest
	 */
	Duration delayAfter(int attempts) {
		Duration delay = this.firstDelay.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
		return (delay.compareTo(this.longestDelay) < 0) ? delay : this.longestDelay;
	}

}

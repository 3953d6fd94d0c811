package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last around an interest.
 *
 * @param releaseLasts how long an employer sees what was released, longer than nothing
 * @param linkLasts how long a talent can answer through a personal link
 * @param watchEvery how often it is looked whether an answer is due, at least a second
 * @param dayBegins the time of day from which people are reminded
 */
@ConfigurationProperties("talentmarkt.interest")
public record InterestProperties(@DefaultValue("90d") Duration releaseLasts, @DefaultValue("14d") Duration linkLasts,
		@DefaultValue("1m") Duration watchEvery, @DefaultValue("08:00") LocalTime dayBegins) {

	/**
	 * Checks the durations.
	 * @throws IllegalArgumentException when one of them is too short
	 */
	public InterestProperties {
		if (!releaseLasts.isPositive() || !linkLasts.isPositive()) {
			throw new IllegalArgumentException(
					"talentmarkt.interest.release-lasts and link-lasts must be longer than nothing");
		}
		if (watchEvery.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException("talentmarkt.interest.watch-every must be a second or more");
		}
	}

}

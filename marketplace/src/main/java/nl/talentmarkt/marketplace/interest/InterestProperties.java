package nl.talentmarkt.marketplace.interest;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last around an interest.
 *
 * @param releaseLasts how long an employer sees what was released, longer than nothing
 * @param replyWithinWorkingDays in how many working days a coach answers, 1 or more
 */
@ConfigurationProperties("talentmarkt.interest")
public record InterestProperties(@DefaultValue("90d") Duration releaseLasts,
		@DefaultValue("3") int replyWithinWorkingDays) {

	/**
	 * Checks the durations.
	 * @throws IllegalArgumentException when one of them is not positive
	 */
	public InterestProperties {
		if (!releaseLasts.isPositive()) {
			throw new IllegalArgumentException("talentmarkt.interest.release-lasts must be longer than nothing");
		}
		if (replyWithinWorkingDays < 1) {
			throw new IllegalArgumentException("talentmarkt.interest.reply-within-working-days must be 1 or more");
		}
	}

}

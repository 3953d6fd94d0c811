package nl.talentmarkt.marketplace.notification;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are mailed.
 *
 * @param watchEvery how often it is looked what has waited long enough, longer than
 * nothing
 * @param dailyAt when the daily mail goes out to whoever chose no other time
 * @param keptFor how long is kept what was decided about a mail, so that an event that is
 * handled again mails nothing again; a day or more
 */
@ConfigurationProperties("talentmarkt.notification")
public record NotificationProperties(@DefaultValue("5s") Duration watchEvery, @DefaultValue("08:00") LocalTime dailyAt,
		@DefaultValue("90d") Duration keptFor) {

	/**
	 * Checks the durations.
	 * @throws IllegalArgumentException when one of them is too short
	 */
	public NotificationProperties {
		if (!watchEvery.isPositive()) {
			throw new IllegalArgumentException("talentmarkt.notification.watch-every must be longer than nothing");
		}
		if (keptFor.compareTo(Duration.ofDays(1)) < 0) {
			throw new IllegalArgumentException("talentmarkt.notification.kept-for must be a day or more");
		}
	}

}

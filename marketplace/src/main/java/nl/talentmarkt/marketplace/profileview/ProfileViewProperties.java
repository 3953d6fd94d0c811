package nl.talentmarkt.marketplace.profileview;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much an employer reads in a day before it has to stop, and when reading is
 * conspicuous before that.
 *
 * @param dailyBudget how many different profiles one employer may open in a day, 1 or
 * more
 * @param dailyResultPages how many pages of search results one employer may open in a
 * day, 1 or more
 * @param alarm when organisers and administrators are told
 */
@ConfigurationProperties("talentmarkt.profile-views")
public record ProfileViewProperties(@DefaultValue("60") int dailyBudget, @DefaultValue("500") int dailyResultPages,
		@DefaultValue Alarm alarm) {

	/**
	 * Checks the numbers.
	 * @throws IllegalArgumentException when one of them is below 1
	 */
	public ProfileViewProperties {
		require(dailyBudget, "daily-budget");
		require(dailyResultPages, "daily-result-pages");
	}

	private static void require(int value, String name) {
		if (value < 1) {
			throw new IllegalArgumentException("talentmarkt.profile-views." + name + " must be 1 or more");
		}
	}

	/**
	 * When reading is conspicuous.
	 *
	 * @param fastProfiles so many profiles opened within {@code fastWithin}, 2 or more
	 * @param fastWithin in which time, a second or more
	 * @param fullDays so many working days in a row on which the whole budget was used, 2
	 * or more
	 * @param deepFrom a page of results counts as deep from this number on, 2 or more
	 * @param deepPages so many deep pages in a day, 1 or more
	 */
	public record Alarm(@DefaultValue("20") int fastProfiles, @DefaultValue("5m") Duration fastWithin,
			@DefaultValue("3") int fullDays, @DefaultValue("6") int deepFrom, @DefaultValue("30") int deepPages) {

		/**
		 * Checks the numbers.
		 * @throws IllegalArgumentException when one of them is too small
		 */
		public Alarm {
			if (fastProfiles < 2 || fullDays < 2 || deepFrom < 2) {
				throw new IllegalArgumentException("talentmarkt.profile-views.alarm: fast-profiles, full-days and "
						+ "deep-from must be 2 or more");
			}
			require(deepPages, "alarm.deep-pages");
			if (fastWithin.compareTo(Duration.ofSeconds(1)) < 0) {
				throw new IllegalArgumentException(
						"talentmarkt.profile-views.alarm.fast-within must be a second or more");
			}
		}

	}

}

package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How saved searches behave. Two more properties say how often is looked for what is due
 * ({@code look-every}, 5 seconds) and for who was found without a change, for instance
 * because the day came on which somebody can start ({@code sweep-every}, an hour).
 *
 * @param perPerson how many searches one person keeps at the most, 1 to 200
 * @param mostMatches how many people a search may find when it is kept, 1 to 10,000: an
 * alert on more than that says nothing
 * @param gatherFor how long those who become a match together are gathered before an
 * alert goes out at once
 * @param alertEvery the least time between two alerts of one search that go out at once;
 * who is found in between is in the next one
 * @param digestAt when the daily alert goes out, in the zone of the application's clock
 */
@ConfigurationProperties("talentmarkt.saved-searches")
public record SavedSearchProperties(@DefaultValue("25") int perPerson, @DefaultValue("2000") int mostMatches,
		@DefaultValue("20s") Duration gatherFor, @DefaultValue("1h") Duration alertEvery,
		@DefaultValue("07:30") LocalTime digestAt) {

	private static final int MOST_PER_PERSON = 200;

	private static final int MOST_MATCHES = 10_000;

	/**
	 * Checks the numbers.
	 * @throws IllegalArgumentException naming the property that is wrong
	 */
	public SavedSearchProperties {
		require(perPerson > 0 && perPerson <= MOST_PER_PERSON, "per-person must be 1 to 200");
		require(mostMatches > 0 && mostMatches < MOST_MATCHES, "most-matches must be 1 to 9999");
		require(!gatherFor.isNegative(), "gather-for must not be negative");
		require(!alertEvery.isNegative(), "alert-every must not be negative");
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException("talentmarkt.saved-searches." + message);
		}
	}

}

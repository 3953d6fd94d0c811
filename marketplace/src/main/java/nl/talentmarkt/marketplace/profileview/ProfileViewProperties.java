package nl.talentmarkt.marketplace.profileview;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How profiles are looked at.
 *
 * @param dailyBudget how many different profiles one employer may open in a day, 1 or
 * more
 */
@ConfigurationProperties("talentmarkt.profile-views")
public record ProfileViewProperties(@DefaultValue("60") int dailyBudget) {

	/**
	 * Checks the budget.
	 * @throws IllegalArgumentException when it is below 1
	 */
	public ProfileViewProperties {
		if (dailyBudget < 1) {
			throw new IllegalArgumentException("talentmarkt.profile-views.daily-budget must be 1 or more");
		}
	}

}

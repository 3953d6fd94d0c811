package nl.talentmarkt.frontend.signin;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in links behave.
 *
 * @param validFor how long a link works, at least a minute, at most a day
 * @param open how many unused links one address can have; asking for one more ends the
 * oldest
 */
@ConfigurationProperties("talentmarkt.sign-in")
record SignInProperties(@DefaultValue("15m") Duration validFor, @DefaultValue("3") int open) {

	SignInProperties {
		if (validFor.compareTo(Duration.ofMinutes(1)) < 0 || validFor.compareTo(Duration.ofDays(1)) > 0) {
			throw new IllegalArgumentException("talentmarkt.sign-in.valid-for is 1m to 24h, not " + validFor);
		}
		if (open < 1) {
			throw new IllegalArgumentException("talentmarkt.sign-in.open is at least 1, not " + open);
		}
	}

}

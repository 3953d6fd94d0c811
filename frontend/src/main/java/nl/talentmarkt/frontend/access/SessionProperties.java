package nl.talentmarkt.frontend.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle how long a session lives after the last request, at least a minute
 */
@ConfigurationProperties("talentmarkt.session")
record SessionProperties(@DefaultValue("12h") Duration idle) {

	SessionProperties {
		if (idle.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("talentmarkt.session.idle is at least 1m, not " + idle);
		}
	}

}

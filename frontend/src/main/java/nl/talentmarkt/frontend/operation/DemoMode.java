package nl.talentmarkt.frontend.operation;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Whether this is a demonstration: everybody may take the place of an example person and
 * read all mail that went to the built-in mail server. {@code talentmarkt.demo.enabled}
 * says so; when it says nothing, it is one unless the profile {@code production} is
 * active.
 */
public final class DemoMode {

	private static final String PROPERTY = "talentmarkt.demo.enabled";

	private DemoMode() {
	}

	/**
	 * Looks it up.
	 * @param environment the settings
	 * @return true in demo mode
	 */
	public static boolean isOn(Environment environment) {
		return environment.getProperty(PROPERTY, Boolean.class,
				!environment.acceptsProfiles(Profiles.of("production")));
	}

}

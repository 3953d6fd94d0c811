package nl.talentmarkt.frontend.operation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Looks at the settings before anything is started. The profile {@code production} is
 * where real people's data are: it takes nothing for granted that a demonstration does.
 */
class ProductionReadiness implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String SECRET = "talentmarkt.secret";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		List<String> problems = problemsOf(context.getEnvironment());
		if (!problems.isEmpty()) {
			throw new NotReadyException(problems);
		}
	}

	static List<String> problemsOf(Environment environment) {
		List<String> problems = new ArrayList<>();
		checkSecret(environment, problems);
		if (environment.acceptsProfiles(Profiles.of("production"))) {
			checkBaseUrl(environment, problems);
			require(environment, "spring.mail.host", "the mail server, for instance smtp.example.org", problems);
			require(environment, "spring.mongodb.uri",
					"the MongoDB server: the embedded store is for one machine's " + "demonstration", problems);
			requireFirst(environment, "talentmarkt.elasticsearch.addresses",
					"the Elasticsearch nodes, for instance https://search1.example.org:9200", problems);
			require(environment, "talentmarkt.mail.from", "the address that mail comes from", problems);
			if (DemoMode.isOn(environment)) {
				problems.add("talentmarkt.demo.enabled is true: everybody could sign in as anybody. Remove it.");
			}
		}
		else if (!DemoMode.isOn(environment) && isMissing(environment, "spring.mail.host")) {
			problems.add("spring.mail.host is missing: outside demo mode there is no built-in mail server.");
		}
		return problems;
	}

	private static void checkSecret(Environment environment, List<String> problems) {
		String secret = environment.getProperty(SECRET);
		if (!StringUtils.hasText(secret)) {
			if (environment.acceptsProfiles(Profiles.of("production"))) {
				problems.add(SECRET + " is missing: at least " + ApplicationSecret.MIN_BYTES
						+ " random bytes, the same for every instance. \"openssl rand -base64 48\" makes one.");
			}
		}
		else if (secret.getBytes(StandardCharsets.UTF_8).length < ApplicationSecret.MIN_BYTES) {
			problems.add(SECRET + " is too short: it needs at least " + ApplicationSecret.MIN_BYTES + " bytes.");
		}
	}

	private static void checkBaseUrl(Environment environment, List<String> problems) {
		String baseUrl = environment.getProperty("talentmarkt.base-url");
		if (!StringUtils.hasText(baseUrl)) {
			problems.add("talentmarkt.base-url is missing: what people type to get here, for instance "
					+ "https://talentmarkt.example. Links in mail begin with it.");
		}
		else if (!"https".equals(schemeOf(baseUrl))) {
			problems.add("talentmarkt.base-url is \"" + baseUrl + "\", which does not begin with https://.");
		}
	}

	private static @Nullable String schemeOf(String address) {
		try {
			return URI.create(address).getScheme();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static void require(Environment environment, String name, String meaning, List<String> problems) {
		if (isMissing(environment, name)) {
			problems.add(name + " is missing: " + meaning + ".");
		}
	}

	/** A list may be written in one line or one by one. */
	private static void requireFirst(Environment environment, String name, String meaning, List<String> problems) {
		if (isMissing(environment, name + "[0]")) {
			require(environment, name, meaning, problems);
		}
	}

	private static boolean isMissing(Environment environment, String name) {
		return !StringUtils.hasText(environment.getProperty(name));
	}

}

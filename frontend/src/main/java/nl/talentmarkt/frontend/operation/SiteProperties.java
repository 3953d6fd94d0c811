package nl.talentmarkt.frontend.operation;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the application is found and what it signs with.
 *
 * @param baseUrl what people type to get here, without a path, for instance
 * {@code https://talentmarkt.example}; without it links point to this machine
 * @param secret at least 32 bytes that nobody else knows; sign-in links are derived from
 * it, so every instance needs the same one; without it a secret is made and kept in the
 * data folder
 */
@ConfigurationProperties("talentmarkt")
record SiteProperties(@Nullable URI baseUrl, @Nullable String secret) {

	/**
	 * Checks the address.
	 * @throws IllegalArgumentException when it is not an http or https address
	 */
	SiteProperties {
		if (baseUrl != null && !isWebAddress(baseUrl)) {
			throw new IllegalArgumentException(
					"talentmarkt.base-url must look like https://talentmarkt.example, not " + baseUrl);
		}
	}

	private static boolean isWebAddress(URI address) {
		return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null
				&& (address.getPath().isEmpty() || "/".equals(address.getPath())) && address.getQuery() == null
				&& address.getFragment() == null && address.getUserInfo() == null;
	}

}

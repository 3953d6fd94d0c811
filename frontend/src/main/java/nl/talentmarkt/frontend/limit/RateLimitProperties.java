package nl.talentmarkt.frontend.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often things may happen. Every instance counts for itself.
 *
 * @param linksPerAddress sign-in links to one mail address
 * @param linksPerClient sign-in links asked for from one network address
 * @param forms forms sent by one account, or from one network address by people who are
 * not signed in
 * @param profileLinks profiles opened by a link, or tried to, from one network address
 * @param suggestions suggestions while one account types
 * @param documents documents written for one account, or for one network address
 */
@ConfigurationProperties("talentmarkt.rate-limit")
record RateLimitProperties(@DefaultValue Limit linksPerAddress, @DefaultValue Limit linksPerClient,
		@DefaultValue Limit forms, @DefaultValue Limit profileLinks, @DefaultValue Limit suggestions,
		@DefaultValue Limit documents) {

	private static final Limit LINKS_PER_ADDRESS = new Limit(5, Duration.ofHours(1));

	private static final Limit LINKS_PER_CLIENT = new Limit(60, Duration.ofHours(1));

	private static final Limit FORMS = new Limit(120, Duration.ofMinutes(1));

	private static final Limit PROFILE_LINKS = new Limit(60, Duration.ofMinutes(1));

	private static final Limit SUGGESTIONS = new Limit(240, Duration.ofMinutes(1));

	private static final Limit DOCUMENTS = new Limit(20, Duration.ofMinutes(1));

	RateLimitProperties {
		linksPerAddress = linksPerAddress.or(LINKS_PER_ADDRESS);
		linksPerClient = linksPerClient.or(LINKS_PER_CLIENT);
		forms = forms.or(FORMS);
		profileLinks = profileLinks.or(PROFILE_LINKS);
		suggestions = suggestions.or(SUGGESTIONS);
		documents = documents.or(DOCUMENTS);
	}

	/**
	 * A number in a time.
	 *
	 * @param count how often, at least 1; 0 stands for the default
	 * @param per in which time, at least a second; 0 stands for the default
	 */
	record Limit(@DefaultValue("0") int count, @DefaultValue("0") Duration per) {

		Limit {
			if (count < 0 || per.isNegative()) {
				throw new IllegalArgumentException("A rate limit is a positive number in a positive time");
			}
		}

		Limit or(Limit other) {
			return new Limit((this.count > 0) ? this.count : other.count, this.per.isPositive() ? this.per : other.per);
		}

	}

}

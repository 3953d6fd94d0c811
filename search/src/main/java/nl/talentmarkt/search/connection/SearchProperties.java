package nl.talentmarkt.search.connection;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which Elasticsearch is used, and how.
 *
 * @param addresses where the cluster answers, {@code http} or {@code https}; empty means
 * that the application starts a node of its own
 * @param username who signs in, or null for nobody; needs {@code password}
 * @param password the user's password, or null
 * @param apiKey an encoded API key, or null; instead of a user
 * @param caCertificate a file in PEM form with the certificate that signed the cluster's,
 * or null for those that Java trusts
 * @param nodeHeap memory for Java objects of the application's own node, at least 256 MB
 * @param connectTimeout how long making a connection may take
 * @param requestTimeout how long an answer to a person may take, at most 2 s: longer
 * counts as away
 * @param workTimeout how long one step of building an index may take
 * @param indexPrefix what the names of all indices begin with: lower case letters, digits
 * and hyphens
 * @param reconcileEvery how often the index is compared with the store, at least a second
 */
@ConfigurationProperties("talentmarkt.elasticsearch")
public record SearchProperties(@DefaultValue List<URI> addresses, @Nullable String username, @Nullable String password,
		@Nullable String apiKey, @Nullable Path caCertificate, @DefaultValue("512MB") DataSize nodeHeap,
		@DefaultValue("1s") Duration connectTimeout, @DefaultValue("2s") Duration requestTimeout,
		@DefaultValue("30s") Duration workTimeout, @DefaultValue("talentmarkt") String indexPrefix,
		@DefaultValue("10m") Duration reconcileEvery) {

	private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,49}");

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

	private static final DataSize SMALLEST_HEAP = DataSize.ofMegabytes(256);

	/**
	 * Checks everything, and says which property to change.
	 * @throws IllegalArgumentException naming the property
	 */
	public SearchProperties {
		addresses = List.copyOf(addresses);
		require(addresses.stream().allMatch(SearchProperties::isWebAddress), "addresses", "http or https addresses");
		require((username == null) == (password == null), "username", "given together with password");
		require(username == null || apiKey == null, "api-key", "left out when a username is given");
		require(caCertificate == null || Files.isReadable(caCertificate), "ca-certificate", "a readable file");
		require(nodeHeap.compareTo(SMALLEST_HEAP) >= 0, "node-heap", "256MB or more");
		require(isPositive(connectTimeout), "connect-timeout", "longer than nothing");
		require(isPositive(requestTimeout) && requestTimeout.compareTo(LONGEST_WAIT) <= 0, "request-timeout",
				"at most 2s");
		require(workTimeout.compareTo(requestTimeout) >= 0, "work-timeout", "no shorter than request-timeout");
		require(PREFIX.matcher(indexPrefix).matches(), "index-prefix", "lower case letters, digits and hyphens");
		require(reconcileEvery.compareTo(Duration.ofSeconds(1)) >= 0, "reconcile-every", "1s or more");
	}

	/**
	 * Tells whether the application starts its own node.
	 * @return true when no address is configured
	 */
	public boolean startsOwnNode() {
		return this.addresses.isEmpty();
	}

	private static boolean isWebAddress(URI address) {
		return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
	}

	private static boolean isPositive(Duration duration) {
		return duration.isPositive();
	}

	private static void require(boolean condition, String property, String expectation) {
		if (!condition) {
			throw new IllegalArgumentException("talentmarkt.elasticsearch." + property + " must be " + expectation);
		}
	}

	/** Leaves out what signs in. */
	@Override
	public String toString() {
		return "SearchProperties[addresses=" + this.addresses + ", indexPrefix=" + this.indexPrefix + "]";
	}

}

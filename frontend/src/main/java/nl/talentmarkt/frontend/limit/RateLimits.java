package nl.talentmarkt.frontend.limit;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.text.EmailAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Counts what could be abused. */
@Component
@EnableConfigurationProperties(RateLimitProperties.class)
public class RateLimits {

	private final RateLimit linksPerAddress;

	private final RateLimit linksPerClient;

	private final RateLimit forms;

	RateLimits(RateLimitProperties properties) {
		this.linksPerAddress = new RateLimit(properties.linksPerAddress());
		this.linksPerClient = new RateLimit(properties.linksPerClient());
		this.forms = new RateLimit(properties.forms());
	}

	/**
	 * Counts a sign-in link that is asked for, whether or not the address is known.
	 * @param request the request
	 * @param email the address that was typed
	 * @throws TooOftenException when it is one too many
	 */
	public void countSignInLink(ServerHttpRequest request, EmailAddress email) {
		this.linksPerClient.count(clientOf(request));
		this.linksPerAddress.count(email.value());
	}

	void countForm(ServerHttpRequest request, Viewer viewer) {
		this.forms.count((viewer instanceof Viewer.SignedIn person) ? person.account().value() : clientOf(request));
	}

	/**
	 * The network address that the request came from: that of the connection, or what a
	 * trusted proxy says when {@code server.forward-headers-strategy} is set.
	 */
	private static String clientOf(ServerHttpRequest request) {
		InetSocketAddress remote = request.getRemoteAddress();
		if (remote == null) {
			return "unknown";
		}
		InetAddress address = remote.getAddress();
		return (address != null) ? address.getHostAddress() : remote.getHostString();
	}

}

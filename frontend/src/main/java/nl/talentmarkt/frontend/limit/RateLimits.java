package nl.talentmarkt.frontend.limit;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.EmailAddress;

/** Counts what could be abused. */
@Component
@EnableConfigurationProperties(RateLimitProperties.class)
public class RateLimits {

	private final RateLimit linksPerAddress;

	private final RateLimit linksPerClient;

	private final RateLimit forms;

	private final RateLimit profileLinks;

	private final RateLimit suggestions;

	private final RateLimit documents;

	RateLimits(RateLimitProperties properties) {
		this.linksPerAddress = new RateLimit(properties.linksPerAddress());
		this.linksPerClient = new RateLimit(properties.linksPerClient());
		this.forms = new RateLimit(properties.forms());
		this.profileLinks = new RateLimit(properties.profileLinks());
		this.suggestions = new RateLimit(properties.suggestions());
		this.documents = new RateLimit(properties.documents());
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

	/**
	 * Counts a profile that is opened by a link, whether or not there is such a link.
	 * @param request the request
	 * @throws TooOftenException when it is one too many
	 */
	public void countProfileLink(ServerHttpRequest request) {
		this.profileLinks.count(clientOf(request));
	}

	/**
	 * Counts suggestions that are asked for.
	 * @param account who types
	 * @throws TooOftenException when it is one too many
	 */
	public void countSuggestions(AccountId account) {
		this.suggestions.count(account.value());
	}

	/**
	 * Counts a document that is to be written.
	 * @param request the request
	 * @param viewer who asks for it
	 * @throws TooOftenException when it is one too many
	 */
	public void countDocument(ServerHttpRequest request, Viewer viewer) {
		this.documents.count(nameOf(request, viewer));
	}

	void countForm(ServerHttpRequest request, Viewer viewer) {
		this.forms.count(nameOf(request, viewer));
	}

	private static String nameOf(ServerHttpRequest request, Viewer viewer) {
		return (viewer instanceof Viewer.SignedIn person) ? person.account().value() : clientOf(request);
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

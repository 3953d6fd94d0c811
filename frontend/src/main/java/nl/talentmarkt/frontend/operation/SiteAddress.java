package nl.talentmarkt.frontend.operation;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this application is found from outside: the start of every link in a mail. */
@Component
public class SiteAddress {

	private final @Nullable URI configured;

	private volatile @Nullable URI local;

	SiteAddress(SiteProperties properties) {
		this.configured = properties.baseUrl();
	}

	@EventListener
	void listening(WebServerInitializedEvent event) {
		this.local = URI.create("http://localhost:" + event.getWebServer().getPort());
	}

	/**
	 * Makes a full link.
	 * @param pathAndQuery what follows the host, beginning with a slash, already encoded
	 * @return a link that works outside this application
	 * @throws IllegalStateException when no base URL is set and the server does not
	 * listen yet
	 */
	public URI of(String pathAndQuery) {
		URI base = (this.configured != null) ? this.configured : this.local;
		if (base == null) {
			throw new IllegalStateException(
					"Without talentmarkt.base-url there are no links before the server listens");
		}
		return base.resolve(pathAndQuery);
	}

	/**
	 * Tells whether people come here over https.
	 * @return true when the base URL says so
	 */
	public boolean isSecure() {
		return this.configured != null && "https".equals(this.configured.getScheme());
	}

}

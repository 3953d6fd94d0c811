package nl.talentmarkt.frontend.unsubscribe;

import java.util.Map;

import org.springframework.stereotype.Component;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.operation.SiteAddress;

/** Makes the links that stop mails. */
@Component
public class UnsubscribeLinks {

	private final SiteAddress site;

	private final ApplicationSecret secret;

	UnsubscribeLinks(SiteAddress site, ApplicationSecret secret) {
		this.site = site;
		this.secret = secret;
	}

	/**
	 * Makes a link.
	 * @param from the mails that it stops
	 * @return a full address, for those who get these mails only
	 */
	public String link(Unsubscribing from) {
		return this.site.of(UnsubscribeToken.of(from, this.secret).path()).toString();
	}

	/**
	 * Has mail programs show a button that stops a mail (RFC 8058).
	 * @param link the link that stops it
	 * @return the headers of that mail
	 */
	public Map<String, String> headers(String link) {
		return Map.of("List-Unsubscribe", "<" + link + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
	}

}

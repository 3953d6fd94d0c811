package nl.talentmarkt.frontend.talentlink;

import java.util.Locale;

import org.springframework.stereotype.Component;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.talentlink.TalentLinkToken.Subject;
import nl.talentmarkt.marketplace.interest.Interest;

/** Makes the personal links that talents answer through. */
@Component
class TalentLinks {

	private final ApplicationSecret secret;

	private final SiteAddress site;

	TalentLinks(ApplicationSecret secret, SiteAddress site) {
		this.secret = secret;
		this.site = site;
	}

	/**
	 * Makes the link that works at this moment, for the talent only.
	 * @param interest the interest
	 * @param language in which the page is to open
	 * @return the full address
	 */
	String to(Interest interest, Locale language) {
		Subject subject = new Subject(interest.id(), interest.lastQuestion());
		String path = TalentLinkToken.of(subject, this.secret).path();
		return this.site.of(path + "?taal=" + language.toLanguageTag()).toString();
	}

}

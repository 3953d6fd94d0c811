package nl.talentmarkt.frontend.interests;

import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestId;

/**
 * Somebody at the page of one interest.
 *
 * @param viewer who
 * @param interest which interest
 * @param request what was asked
 * @param locale the reader's language
 */
record Visit(Viewer.SignedIn viewer, InterestId interest, ServerHttpRequest request, Locale locale) {

	String path() {
		return "/belangstelling/" + this.interest;
	}

}

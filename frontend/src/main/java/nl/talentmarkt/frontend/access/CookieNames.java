package nl.talentmarkt.frontend.access;

import nl.talentmarkt.frontend.operation.SiteAddress;

/**
 * How cookies are called. Over https the name begins with {@code __Host-}: a browser
 * takes such a cookie from this host only, over https only, so no sister site can plant
 * one.
 */
final class CookieNames {

	private CookieNames() {
	}

	static String of(String name, SiteAddress site) {
		return site.isSecure() ? "__Host-" + name : name;
	}

}

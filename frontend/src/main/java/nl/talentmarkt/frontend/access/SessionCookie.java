package nl.talentmarkt.frontend.access;

import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The cookie that carries the session's id.
 *
 * @param name says nothing of what the application is made with
 */
record SessionCookie(String name) {

	boolean isIn(ServerHttpRequest request) {
		return request.getCookies().containsKey(this.name);
	}

}

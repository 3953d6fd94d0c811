package nl.talentmarkt.frontend.running;

import java.net.http.HttpHeaders;

/**
 * What the server answered.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body
 */
public record Answer(int status, HttpHeaders headers, String body) {

	static final String REACHED = "X-Test-Reached";

	/**
	 * Tells whether a controller was asked.
	 * @return false when the request was refused before, or is about a file
	 */
	public boolean reachedController() {
		return !header(REACHED).isEmpty();
	}

	/**
	 * Returns a header.
	 * @param name its name
	 * @return its first value, or an empty text
	 */
	public String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	/**
	 * Returns where a redirect leads.
	 * @return the Location header, or an empty text
	 */
	public String location() {
		return header("Location");
	}

	@Override
	public String toString() {
		return this.status + " " + this.headers.map() + "\n" + this.body;
	}

}

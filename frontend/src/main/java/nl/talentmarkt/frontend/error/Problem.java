package nl.talentmarkt.frontend.error;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What somebody is told when something went wrong.
 *
 * @param status the HTTP status, 400 to 599
 * @param code what it is called in the message bundle, in {@code error.<code>.title} and
 * {@code error.<code>.text}; null for what goes by the number of its status
 * @param headers headers that belong to the status
 * @param reference what to mention when asking for help; for failures of ours only
 */
record Problem(HttpStatusCode status, @Nullable String code, HttpHeaders headers, @Nullable String reference) {

	static Problem of(HttpStatusCode status) {
		return new Problem(status, null, HttpHeaders.EMPTY, null);
	}

	static Problem of(HttpStatusCode status, String code) {
		return new Problem(status, code, HttpHeaders.EMPTY, null);
	}

	Problem withHeaders(HttpHeaders headers) {
		return new Problem(this.status, this.code, headers, this.reference);
	}

	Problem withReference(String reference) {
		return new Problem(this.status, this.code, this.headers, reference);
	}

	/**
	 * Tells whether signing in (again) helps.
	 * @return true for somebody who is not signed in, or came with a spent link
	 */
	boolean isSolvedBySigningIn() {
		return this.status.isSameCodeAs(HttpStatus.UNAUTHORIZED) || this.status.isSameCodeAs(HttpStatus.GONE);
	}

}

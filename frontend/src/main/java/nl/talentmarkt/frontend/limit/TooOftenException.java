package nl.talentmarkt.frontend.limit;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody did a thing too often; waiting helps. */
public final class TooOftenException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooOftenException(Duration wait) {
		super(HttpStatus.TOO_MANY_REQUESTS);
		// Up to a second more than needed is better than one less.
		this.wait = wait.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
	}

	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(this.wait.toSeconds()));
		return headers;
	}

}

package nl.talentmarkt.frontend.document;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** As many documents are being written as the machine can take; waiting helps. */
public final class TooManyDocumentsException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	private static final String WAIT_SECONDS = "30";

	TooManyDocumentsException(Throwable cause) {
		super(HttpStatus.SERVICE_UNAVAILABLE, null, cause);
	}

	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
		return headers;
	}

}

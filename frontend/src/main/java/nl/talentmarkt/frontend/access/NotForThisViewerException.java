package nl.talentmarkt.frontend.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Somebody asked for what this person may not have. The answer is the same as for what
 * does not exist.
 */
final class NotForThisViewerException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	NotForThisViewerException() {
		super(HttpStatus.NOT_FOUND);
	}

}

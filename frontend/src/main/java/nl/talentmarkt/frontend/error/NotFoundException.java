package nl.talentmarkt.frontend.error;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * There is nothing at this address for this person, which is all that a person is told
 * who may not see what is there.
 */
public final class NotFoundException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	/** Says that there is nothing. */
	public NotFoundException() {
		super(HttpStatus.NOT_FOUND);
	}

}

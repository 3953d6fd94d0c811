package nl.talentmarkt.frontend.error;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A link to a profile that was taken back, is too old, was typed wrong or never existed,
 * or whose profile is not shown now. Nobody is told which.
 */
public final class ProfileLinkNotUsableException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	/** Says that the link leads nowhere. */
	public ProfileLinkNotUsableException() {
		super(HttpStatus.NOT_FOUND);
	}

}

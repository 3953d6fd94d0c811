package nl.talentmarkt.frontend.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A form came without the token that its page carried, or with one of another browser:
 * mostly a page that stood open for long, sometimes an attack.
 */
public final class FormExpiredException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	FormExpiredException(Throwable cause) {
		super(HttpStatus.FORBIDDEN, null, cause);
	}

}

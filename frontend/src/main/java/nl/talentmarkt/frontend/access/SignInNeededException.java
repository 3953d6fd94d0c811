package nl.talentmarkt.frontend.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody who is not signed in asked for what only people who are may have. */
public final class SignInNeededException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	SignInNeededException() {
		super(HttpStatus.UNAUTHORIZED);
	}

}

package nl.talentmarkt.frontend.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A member of an employer who is shut out asked for what members may have. */
public final class AccessEndedException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	AccessEndedException() {
		super(HttpStatus.FORBIDDEN);
	}

}

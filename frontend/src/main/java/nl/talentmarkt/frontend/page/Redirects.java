package nl.talentmarkt.frontend.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Where a browser goes after a form was taken in. */
public final class Redirects {

	private Redirects() {
	}

	/**
	 * Sends the browser on, so that reloading the page sends no form again.
	 * @param path a path on this site
	 * @return 303 See Other
	 */
	public static Rendering seeOther(String path) {
		return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
	}

}

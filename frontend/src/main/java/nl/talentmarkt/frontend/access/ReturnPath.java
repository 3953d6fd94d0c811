package nl.talentmarkt.frontend.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The page that somebody wanted before signing in: always on this site.
 *
 * @param value path and query, encoded, for instance {@code /talenten?q=lasser}; at most
 * {@value #MAX_LENGTH} characters
 */
public record ReturnPath(String value) {

	private static final int MAX_LENGTH = 1000;

	/**
	 * Checks the path.
	 * @throws IllegalArgumentException when it is not a path on this site
	 */
	public ReturnPath {
		if (!isOnThisSite(value)) {
			throw new IllegalArgumentException("Not a path on this site");
		}
	}

	/**
	 * Takes a path that came from outside.
	 * @param text the text, perhaps missing, perhaps an attempt to lead people elsewhere
	 * @return the path, or empty when it is not one on this site
	 */
	public static Optional<ReturnPath> from(@Nullable String text) {
		return (text != null && isOnThisSite(text)) ? Optional.of(new ReturnPath(text)) : Optional.empty();
	}

	private static boolean isOnThisSite(String text) {
		// Browsers read "/\evil.example" and "//evil.example" as another host.
		if (text.length() > MAX_LENGTH || !text.startsWith("/") || text.startsWith("//") || text.contains("\\")) {
			return false;
		}
		try {
			URI uri = new URI(text);
			return uri.getScheme() == null && uri.getRawAuthority() == null && uri.equals(uri.normalize());
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}

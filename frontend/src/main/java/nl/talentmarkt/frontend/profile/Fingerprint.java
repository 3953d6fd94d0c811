package nl.talentmarkt.frontend.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a step is still as somebody saw it. */
final class Fingerprint {

	private static final int LENGTH = 16;

	private Fingerprint() {
	}

	/**
	 * Takes the fingerprint of what is stored.
	 * @param stored the step as a form, which holds texts in a fixed order only
	 * @return short, and the same on every instance
	 */
	static String of(StepForm stored) {
		return of(stored.toString());
	}

	/**
	 * Takes the fingerprint of a text.
	 * @param text what somebody saw
	 * @return short, and the same on every instance
	 */
	static String of(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

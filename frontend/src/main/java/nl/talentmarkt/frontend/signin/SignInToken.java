package nl.talentmarkt.frontend.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a sign-in link. It is derived from a random seed and the application's
 * secret, so the mail can be written (again) from the seed while the token itself is
 * stored nowhere: the store knows its digest, and the seed until the mail is gone.
 *
 * @param value 43 characters of base64url
 */
record SignInToken(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final String PURPOSE = "sign-in-link";

	SignInToken {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a sign-in token");
		}
	}

	static Optional<SignInToken> from(@Nullable String text) {
		return (text != null && FORM.matcher(text).matches()) ? Optional.of(new SignInToken(text)) : Optional.empty();
	}

	static SignInToken of(SignInSeed seed, ApplicationSecret secret) {
		byte[] token = secret.sign(PURPOSE, seed.bytes());
		return new SignInToken(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
	}

	/**
	 * Returns what the store knows of this token.
	 * @return the SHA-256 digest in 64 hexadecimal digits
	 */
	String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "SignInToken[hidden]";
	}

}

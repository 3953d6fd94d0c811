package nl.talentmarkt.frontend.signin;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a sign-in token is derived from.
 *
 * @param hex 32 random bytes in hexadecimal digits
 */
record SignInSeed(String hex) {

	private static final int BYTES = 32;

	SignInSeed {
		if (hex.length() != 2 * BYTES) {
			throw new IllegalArgumentException("Not a sign-in seed");
		}
	}

	static SignInSeed draw(SecureRandom random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new SignInSeed(HexFormat.of().formatHex(bytes));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(this.hex);
	}

	@Override
	public String toString() {
		return "SignInSeed[hidden]";
	}

}

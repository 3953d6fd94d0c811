package nl.talentmarkt.frontend.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.sharing.ProfileLinkId;

/**
 * What stands in a link to a profile. It is derived from the talent, the link's random id
 * and the application's secret, so its makers can see it again while it is stored
 * nowhere: the store knows its digest.
 *
 * @param value 43 characters of base64url, 256 bits
 */
record ProfileLinkToken(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final String PURPOSE = "profile-link";

	ProfileLinkToken {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a profile link token");
		}
	}

	static ProfileLinkToken of(TalentId talent, ProfileLinkId link, ApplicationSecret secret) {
		byte[] token = secret.sign(PURPOSE, (talent + "/" + link).getBytes(StandardCharsets.US_ASCII));
		return new ProfileLinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
	}

	/**
	 * Returns what the store knows of this token.
	 * @return its digest
	 */
	String digest() {
		return digest(this.value);
	}

	/**
	 * Returns what the store would know of a token. Whatever somebody puts in an address
	 * has a digest, so that all of it is looked up in the same way.
	 * @param text what stands in an address
	 * @return the SHA-256 digest in 64 hexadecimal digits
	 */
	static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Returns the address of the profile.
	 * @return a path on this site
	 */
	String path() {
		return "/p/" + this.value;
	}

	@Override
	public String toString() {
		return "ProfileLinkToken[hidden]";
	}

}

package nl.talentmarkt.frontend.operation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only this application knows. Each use derives a key of its own, so that what leaks
 * from one use says nothing about another.
 */
public final class ApplicationSecret {

	/** The shortest secret, in bytes: as many as the digest has. */
	public static final int MIN_BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final byte[] value;

	/**
	 * Takes a secret.
	 * @param value at least {@value #MIN_BYTES} bytes
	 * @throws IllegalArgumentException when it is shorter
	 */
	public ApplicationSecret(byte[] value) {
		if (value.length < MIN_BYTES) {
			throw new IllegalArgumentException("A secret has at least " + MIN_BYTES + " bytes, not " + value.length);
		}
		this.value = value.clone();
	}

	/**
	 * Derives what belongs to some data and can be made by nobody without the secret.
	 * @param purpose what it is for; other purposes give other values
	 * @param data the data
	 * @return 32 bytes
	 */
	public byte[] sign(String purpose, byte[] data) {
		return mac(mac(this.value, purpose.getBytes(StandardCharsets.UTF_8)), data);
	}

	private static byte[] mac(byte[] key, byte[] data) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(data);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

	@Override
	public String toString() {
		return "ApplicationSecret[hidden]";
	}

}

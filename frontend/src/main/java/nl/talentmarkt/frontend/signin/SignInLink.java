package nl.talentmarkt.frontend.signin;

import java.time.Instant;

import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A link that somebody asked for. Whether an account belongs to the address is found out
 * only when the mail is written and when the link is used, so that asking takes the same
 * course for everybody.
 *
 * @param id the digest of the token
 * @param email where the mail goes
 * @param returnTo the page that was wanted, or null
 * @param expiresAt from when the link does not work any more
 * @param usedAt when it was used, or null
 * @param version how often it was written
 */
@TypeAlias("SignInLink")
record SignInLink(@Id String id, EmailAddress email, @Nullable String returnTo, Instant expiresAt,
		@Nullable Instant usedAt, long version) implements Aggregate<SignInLink> {

	static Change<SignInLink> request(SignInToken token, SignInSeed seed, EmailAddress email, @Nullable String returnTo,
			Instant expiresAt) {
		return Change.of(new SignInLink(token.digest(), email, returnTo, expiresAt, null, 0),
				new SignInLinkRequested(seed.hex(), email.value(), expiresAt));
	}

	boolean isUsable(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	/**
	 * Uses the link up.
	 * @param now when
	 * @return the used link
	 * @throws LinkNotUsableException when it was used before, or is too old
	 */
	Change<SignInLink> use(Instant now) {
		if (!isUsable(now)) {
			throw new LinkNotUsableException();
		}
		return Change.of(new SignInLink(this.id, this.email, this.returnTo, this.expiresAt, now, this.version),
				new SignInLinkUsed());
	}

	@Override
	public String aggregateId() {
		return this.id;
	}

	@Override
	public SignInLink withVersion(long version) {
		return new SignInLink(this.id, this.email, this.returnTo, this.expiresAt, this.usedAt, version);
	}

}

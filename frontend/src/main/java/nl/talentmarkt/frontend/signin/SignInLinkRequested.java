package nl.talentmarkt.frontend.signin;

import java.time.Instant;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody asked for a link to sign in.
 *
 * @param seed what the token is derived from, see {@link SignInSeed}
 * @param email the address as it was typed, known or not
 * @param expiresAt from when the link does not work any more
 */
@TypeAlias("SignInLinkRequested")
record SignInLinkRequested(String seed, String email, Instant expiresAt) implements DomainEvent {

	@Override
	public String toString() {
		return "SignInLinkRequested[hidden]";
	}

}

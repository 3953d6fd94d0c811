package nl.talentmarkt.frontend.signin;

import java.time.Instant;

import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All sign-in links that are not yet forgotten. */
interface SignInLinks {

	/**
	 * Finds one by its digest.
	 * @param digest the digest of the token
	 * @return the link, or empty
	 */
	Mono<SignInLink> find(String digest);

	/**
	 * Finds what one address could still use.
	 * @param email the address
	 * @param now the moment
	 * @return the usable links, newest first
	 */
	Flux<SignInLink> usableOf(EmailAddress email, Instant now);

	/**
	 * Stores a link with its event.
	 * @param change the new or changed link
	 * @return the stored link; an
	 * {@link org.springframework.dao.OptimisticLockingFailureException} when somebody
	 * else changed it first
	 */
	Mono<SignInLink> save(Change<SignInLink> change);

	/**
	 * Forgets one link.
	 * @param link the link
	 * @return completes when it is gone
	 */
	Mono<Void> remove(SignInLink link);

	/**
	 * Forgets what nobody can use any more.
	 * @param before links that expired before this moment
	 * @return completes when they are gone
	 */
	Mono<Void> removeExpired(Instant before);

}

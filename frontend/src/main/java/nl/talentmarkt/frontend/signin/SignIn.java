package nl.talentmarkt.frontend.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.outbox.ConcurrentChangeException;
import nl.talentmarkt.marketplace.reachability.Reachability;
import nl.talentmarkt.marketplace.text.EmailAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives out sign-in links and takes them in again. */
@Component
class SignIn {

	private final SignInLinks links;

	private final Accounts accounts;

	private final Reachability reachability;

	private final ApplicationSecret secret;

	private final SignInProperties properties;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SignIn(SignInLinks links, Accounts accounts, Reachability reachability, ApplicationSecret secret,
			SignInProperties properties, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.reachability = reachability;
		this.secret = secret;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Takes the wish for a link. Known and unknown addresses go the same way.
	 * @param email the address as typed
	 * @param returnTo the page that was wanted
	 * @return completes when the wish is stored; the mail follows
	 */
	Mono<Void> requestLink(EmailAddress email, Optional<ReturnPath> returnTo) {
		Instant now = this.clock.instant();
		SignInSeed seed = SignInSeed.draw(this.random);
		SignInToken token = SignInToken.of(seed, this.secret);
		@Nullable String path = returnTo.map(ReturnPath::value).orElse(null);
		return this.links.usableOf(email, now)
			.skip(this.properties.open() - 1L)
			.concatMap(this.links::remove)
			.then(this.links.save(SignInLink.request(token, seed, email, path, now.plus(this.properties.validFor()))))
			.then();
	}

	/**
	 * Looks whether a link would work, without using it up.
	 * @param token the token in the link
	 * @return completes when it works now; a {@link LinkNotUsableException} when not
	 */
	Mono<Void> check(Optional<SignInToken> token) {
		return usable(token).then();
	}

	/**
	 * Uses a link up.
	 * @param token the token in the link
	 * @return who signed in; a {@link LinkNotUsableException} when the link does not work
	 */
	Mono<SignedIn> use(Optional<SignInToken> token) {
		return usable(token).map((link) -> link.use(this.clock.instant()))
			.flatMap(this.links::save)
			// Of two clicks at the same time one wins.
			.onErrorMap(ConcurrentChangeException.class, (lost) -> new LinkNotUsableException())
			.flatMap(this::signedIn)
			.switchIfEmpty(Mono.error(LinkNotUsableException::new));
	}

	private Mono<SignInLink> usable(Optional<SignInToken> token) {
		return Mono.justOrEmpty(token)
			.map(SignInToken::digest)
			.flatMap(this.links::find)
			.filter((link) -> link.isUsable(this.clock.instant()))
			.switchIfEmpty(Mono.error(LinkNotUsableException::new));
	}

	private Mono<SignedIn> signedIn(SignInLink link) {
		return this.accounts.findByEmail(link.email())
			// Whoever has the link got the mail: the address works.
			.delayUntil((account) -> this.reachability.wasReached(account.id()))
			.map((account) -> new SignedIn(account, ReturnPath.from(link.returnTo())));
	}

	@Scheduled(initialDelayString = "${talentmarkt.sign-in.cleaning:15m}",
			fixedDelayString = "${talentmarkt.sign-in.cleaning:15m}")
	Mono<Void> removeExpired() {
		// The method is called once; each cleaning is a subscription.
		return Mono.defer(() -> this.links.removeExpired(this.clock.instant()));
	}

	/**
	 * Somebody who signed in.
	 *
	 * @param account as whom
	 * @param returnTo the page that was wanted before
	 */
	record SignedIn(Account account, Optional<ReturnPath> returnTo) {
	}

}

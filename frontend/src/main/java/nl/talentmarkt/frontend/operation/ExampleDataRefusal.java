package nl.talentmarkt.frontend.operation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps production from running on a store that a demonstration filled: its people are
 * known to everybody. Example people have addresses in the domain {@code .example}, where
 * no real mail address can be (RFC 2606).
 */
@Component
@Profile("production")
class ExampleDataRefusal implements SmartInitializingSingleton {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Accounts accounts;

	ExampleDataRefusal(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Waits, on the main thread, before anything listens: nothing else is running yet.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		boolean found = this.accounts.all()
			.any(ExampleDataRefusal::isExample)
			.toFuture()
			.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
			.join();
		if (found) {
			throw new NotReadyException(List.of("The store behind spring.mongodb.uri holds the people of the example "
					+ "data. Use a database of its own for production."));
		}
	}

	private static boolean isExample(Account account) {
		return account.email().value().endsWith(".example");
	}

}

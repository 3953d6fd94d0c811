package nl.talentmarkt.frontend.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailPreferenceChanged;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What could not be done lies with the administrator: to try again, or to let go. */
@Import(StuckDeliveryTests.Clerk.class)
class StuckDeliveryTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private static final String PAGE = "/beheer/bezorging";

	@Autowired
	private Accounts accounts;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private Clerk clerk;

	private final AccountId id = new AccountId("vast-" + UUID.randomUUID());

	private Browser administrator;

	@DynamicPropertySource
	static void giveUpSoon(DynamicPropertyRegistry properties) {
		properties.add("talentmarkt.outbox.first-delay", () -> "100ms");
		properties.add("talentmarkt.outbox.longest-delay", () -> "100ms");
		properties.add("talentmarkt.outbox.poll-interval", () -> "100ms");
		properties.add("talentmarkt.outbox.max-attempts", () -> "2");
	}

	@BeforeEach
	void getStuck() {
		Account account = new Account(this.id, new EmailAddress(this.id + "@test.example"), "Ambassadeur",
				new Viewer.Ambassador(this.id), 0);
		this.accounts.addAll(List.of(account)).blockLast(PATIENCE);
		this.clerk.refuse(this.id);
		this.preferences.change(account, MailPreference::stop).block(PATIENCE);
		this.administrator = browserOf(Role.ADMINISTRATOR);
		awaitListed(true);
	}

	@Test
	void saysWhatIsStuckAndWhy() {
		assertThat(this.administrator.get(PAGE).body()).contains("test-clerk", "mail-preference-changed · ",
				"na 2 pogingen", "De klerk is er niet");
	}

	@Test
	void triesAgainWhatThenSucceedsAndLeavesTheList() {
		this.clerk.accept(this.id);
		assertThat(send("/opnieuw").status()).isEqualTo(303);
		await().atMost(PATIENCE).until(() -> this.clerk.done(this.id) == 1);
		awaitListed(false);
		Answer twice = send("/opnieuw");
		assertThat(twice.status()).as("the same form twice").isEqualTo(303);
		assertThat(this.clerk.done(this.id)).isEqualTo(1);
	}

	@Test
	void listsAgainWhatFailsOnceMore() {
		int asked = this.clerk.asked(this.id);
		assertThat(send("/opnieuw").status()).isEqualTo(303);
		await().atMost(PATIENCE).until(() -> this.clerk.asked(this.id) == asked + 2);
		awaitListed(true);
	}

	@Test
	void letsGoForGood() {
		int asked = this.clerk.asked(this.id);
		assertThat(send("/loslaten").status()).isEqualTo(303);
		assertThat(isListed()).isFalse();
		this.clerk.accept(this.id);
		assertThat(send("/opnieuw").status()).as("what was let go is not tried again").isEqualTo(303);
		assertThat(send("/loslaten").status()).isEqualTo(303);
		assertThat(isListed()).isFalse();
		assertThat(this.clerk.asked(this.id)).isEqualTo(asked);
	}

	@Test
	void doesNothingWithoutADelivery() {
		for (String what : List.of("/opnieuw", "/loslaten")) {
			assertThat(this.administrator.post(PAGE + what, Map.of()).status()).isEqualTo(303);
			assertThat(this.administrator.post(PAGE + what, Map.of("id", "bestaat-niet")).status()).isEqualTo(303);
		}
		assertThat(isListed()).isTrue();
	}

	@Test
	void isThereForAdministratorsOnly() {
		Browser organiser = browserOf(Role.ORGANISER);
		assertThat(organiser.get(PAGE).status()).isEqualTo(404);
		assertThat(organiser.post(PAGE + "/loslaten", Map.of("id", delivery())).status()).isEqualTo(404);
		assertThat(isListed()).isTrue();
	}

	private Answer send(String what) {
		return this.administrator.post(PAGE + what, Map.of("id", delivery()));
	}

	private String delivery() {
		return "mail-preferences/" + this.id + "/1/test-clerk";
	}

	private void awaitListed(boolean listed) {
		await().atMost(PATIENCE).until(() -> isListed() == listed);
	}

	private boolean isListed() {
		return this.administrator.get(PAGE).body().contains("value=\"" + delivery() + "\"");
	}

	/**
	 * Handles what it is not made to refuse. No stereotype: other tests do without it.
	 */
	static class Clerk implements EventHandler {

		private final Map<AccountId, Boolean> refused = new ConcurrentHashMap<>();

		private final Map<AccountId, AtomicInteger> asked = new ConcurrentHashMap<>();

		private final Map<AccountId, AtomicInteger> done = new ConcurrentHashMap<>();

		@Override
		public String name() {
			return "test-clerk";
		}

		@Override
		public boolean wants(DomainEvent event) {
			return event instanceof MailPreferenceChanged;
		}

		@Override
		public Mono<Void> handle(PublishedEvent event) {
			return Mono.fromRunnable(() -> {
				AccountId account = ((MailPreferenceChanged) event.event()).account();
				count(this.asked, account).incrementAndGet();
				if (this.refused.getOrDefault(account, false)) {
					throw new IllegalStateException("De klerk is er niet");
				}
				count(this.done, account).incrementAndGet();
			});
		}

		void refuse(AccountId account) {
			this.refused.put(account, true);
		}

		void accept(AccountId account) {
			this.refused.remove(account);
		}

		int asked(AccountId account) {
			return count(this.asked, account).get();
		}

		int done(AccountId account) {
			return count(this.done, account).get();
		}

		private static AtomicInteger count(Map<AccountId, AtomicInteger> counts, AccountId account) {
			return counts.computeIfAbsent(account, (other) -> new AtomicInteger());
		}

	}

}

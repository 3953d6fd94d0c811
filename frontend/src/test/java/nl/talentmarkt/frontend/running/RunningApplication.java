package nl.talentmarkt.frontend.running;

import nl.talentmarkt.TalentmarktApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.store.TestStore;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the application as it runs: over HTTP, in demo mode, with a store of its own.
 * Test classes with the same properties share one application and its store.
 */
@SpringBootTest(classes = TalentmarktApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "talentmarkt.rate-limit.forms.count=100000",
				"talentmarkt.rate-limit.links-per-client.count=10000",
				"talentmarkt.rate-limit.links-per-address.count=10000",
				"talentmarkt.rate-limit.profile-links.count=100000", "talentmarkt.rate-limit.documents.count=100000",
				"talentmarkt.secret=only-for-tests-only-for-tests-only-for-tests", "talentmarkt.example-data=false" })
public abstract class RunningApplication {

	private static final TestStore STORE = new TestStore();

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		STORE.register(properties);
	}

	@BeforeEach
	void addExamplePersons() {
		ExamplePersons.addTo(this.accounts);
	}

	protected int port() {
		return this.port;
	}

	/**
	 * Opens a browser without cookies.
	 * @return a new one
	 */
	protected Browser browser() {
		return new Browser("http://localhost:" + this.port);
	}

	/**
	 * Opens a browser in which somebody is signed in.
	 * @param role as whom; {@link Role#ANONYMOUS} for nobody
	 * @return a new one
	 */
	protected Browser browserOf(Role role) {
		Browser browser = browser();
		if (role != Role.ANONYMOUS) {
			browser.signIn(ExamplePersons.of(role).id());
		}
		return browser;
	}

}

package nl.talentmarkt.marketplace;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import nl.talentmarkt.marketplace.store.TestStore;

/**
 * A contract test of repositories: the module as it is wired in the application, on a
 * real store over the wire.
 */
@SpringBootTest(classes = Repositories.Wiring.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public abstract class Repositories {

	private static final TestStore STORE = new TestStore();

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		STORE.register(properties);
	}

	/** No stereotype: the application's own scan must pass it by. */
	@EnableAutoConfiguration
	@ComponentScan
	static class Wiring {

	}

}

package nl.talentmarkt.frontend.access;

import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talents;

/** The routes of the running application, with something behind each. */
public abstract class RoutesInUse extends RunningApplication {

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	protected RequestMappingHandlerMapping mapping() {
		return this.mapping;
	}

	/**
	 * Sees to it that there is something behind every variable.
	 * @return the values
	 */
	protected RouteSamples samples() {
		if (this.mailbox.newestFirst().isEmpty()) {
			browser().post("/inloggen", Map.of("email", ExamplePersons.of(Role.COACH).email().value()));
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !this.mailbox.newestFirst().isEmpty());
		}
		ExamplePersons.addTalentTo(this.talents);
		ExamplePersons.addCoachTo(this.coaches);
		return new RouteSamples().add("mail", String.valueOf(this.mailbox.newestFirst().getFirst().id()))
			.add("kind", "profile-confirmed")
			.add("noticeSubject", "Goed")
			.add("person", ExamplePersons.of(Role.TALENT).id().value())
			.add("code", ExamplePersons.TALENT_CODE.value())
			.add("number", "1");
	}

}

package nl.talentmarkt.frontend.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** An employer met somebody at an event and goes on from there. */
class EventMeetingTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private CareerEvents careerEvents;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Interests interests;

	@Autowired
	private Clock clock;

	private final String title = "Speeddate " + UUID.randomUUID();

	private Talent talent;

	private CareerEventId held;

	@BeforeEach
	void anEventAtWhichATalentWas() {
		ExamplePersons.addEmployerTo(this.employers);
		this.talent = this.talents.add(SampleTalents.visible(ExamplePersons.addCoachTo(this.coaches).id()))
			.blockOptional(PATIENCE)
			.orElseThrow();
		this.held = event(this.title, this.clock.instant().minus(Duration.ofHours(3)));
	}

	@Test
	void leadsFromTheBadgeToAnInterestThatKnowsTheEvent() {
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(employer.get("/evenementen").body()).contains("Net geweest", this.title);
		assertThat(employer.get("/evenementen/" + this.held).body()).contains("Ontmoette u hier iemand?");
		Answer known = employer.post("/evenementen/" + this.held + "/ontmoeting",
				Map.of("talent", " " + this.talent.code().value().toLowerCase(Locale.ROOT) + " "));
		assertThat(known.status()).isEqualTo(303);
		assertThat(employer.get(known.location()).body())
			.containsPattern("value=\"" + this.held + "\"[^>]*selected=\"selected\"");
		Answer sent = employer.post("/talenten/" + this.talent.code() + "/belangstelling",
				Map.of("kind", "AT_WORKPLACE", "message", "Leuk gesprek!", "evenement", this.held.value()));
		assertThat(sent.status()).isEqualTo(303);
		assertThat(origin(sent)).isEqualTo(new Origin(Origin.Way.EVENT, null, this.held.value()));
		assertThat(browserOf(Role.COACH).get(sent.location()).body()).contains("Ontmoet op " + this.title);
	}

	@Test
	void knowsNobodyByAWrongCodeOrBehindAHiddenProfile() {
		Browser employer = browserOf(Role.EMPLOYER);
		String form = "/evenementen/" + this.held + "/ontmoeting";
		this.talents.change(this.talent.id(), Talent::withdrawConfirmation).block(PATIENCE);
		for (String code : List.of("T-2222", "niets", "", this.talent.code().value())) {
			Answer refused = employer.post(form, Map.of("talent", code));
			assertThat(refused.status()).as(code).isEqualTo(422);
			assertThat(refused.body()).contains("tm-error-summary", this.title);
		}
		assertThat(employer.post("/evenementen/bestaat-niet/ontmoeting", Map.of("talent", "T-2222")).status())
			.isEqualTo(404);
	}

	@Test
	void refusesAnEventThatNobodyWasAt() {
		CareerEventId later = event("Later", this.clock.instant().plus(Duration.ofDays(3)));
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(employer.get("/evenementen/" + later).body()).doesNotContain("Ontmoette u hier iemand?");
		assertThat(employer.post("/evenementen/" + later + "/ontmoeting", Map.of("talent", this.talent.code().value()))
			.status()).as("nobody met there yet").isEqualTo(404);
		for (String event : List.of(later.value(), "bestaat-niet")) {
			assertThat(employer
				.post("/talenten/" + this.talent.code() + "/belangstelling",
						Map.of("kind", "AT_WORKPLACE", "message", "Hallo.", "evenement", event))
				.status()).isEqualTo(422);
		}
	}

	@Test
	void asksOnlyEmployersWhomTheyMet() {
		for (Role role : List.of(Role.ANONYMOUS, Role.COACH, Role.TALENT)) {
			assertThat(browserOf(role).get("/evenementen/" + this.held).body()).as(role.name())
				.contains(this.title)
				.doesNotContain("Ontmoette u hier iemand?");
		}
	}

	private Origin origin(Answer sent) {
		InterestId id = new InterestId(sent.location().substring("/belangstelling/".length()));
		return this.interests.find(id, new Reach.Everything()).blockOptional(PATIENCE).orElseThrow().origin();
	}

	private CareerEventId event(String name, Instant starts) {
		CareerEventId id = new CareerEventId(UUID.randomUUID().toString());
		this.careerEvents.addAll(List
			.of(new CareerEvent(id, new OrganisationId("test-organisation"), name, new FreeText("Korte gesprekken."),
					List.of(new CareerEvent.ProgrammePart(CareerEvent.Format.SPEED_DATE, starts,
							starts.plus(Duration.ofHours(2)))),
					CareerEvent.Attendance.ON_SITE, "Stadhuis", "Amersfoort", Map.of(), Set.of(),
					starts.minus(Duration.ofDays(9)), 0)))
			.blockLast(PATIENCE);
		return id;
	}

}

package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.TalentAgreement;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The coach's page while employers do not see the talent, or the employer is shut out.
 */
class ThreadStandstillTests extends ThreadPage {

	private static final String HIDDEN = "Dit talent is nu niet zichtbaar";

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Clock clock;

	private final EmployerId bakery = new EmployerId("bakkerij-" + UUID.randomUUID());

	@Test
	void saysThatEmployersDoNotSeeTheTalentAndOffersOnlyWhatCanBeDone() {
		String thread = expressed(EMPLOYER);
		Browser coach = coach();
		assertThat(coach.get(thread).body()).contains("value=\"RELEASE\"", "value=\"PROPOSE_MEETING\"")
			.doesNotContain(HIDDEN);
		hide();
		assertThat(coach.get(thread).body())
			.contains(HIDDEN, "Daarom kunt u niets vrijgeven", "value=\"ASK_TALENT\"", "value=\"LATER\"",
					"value=\"DECLINE\"", "value=\"HAND_OVER\"")
			.doesNotContain("value=\"RELEASE\"", "value=\"PROPOSE_MEETING\"", "dat zegt niets over u");
		String until = LocalDate.now(this.clock).plusDays(14).toString();
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "ASK_TALENT", "groups", "PITCH")));
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "LATER", "until", until)));
		assertWentTo(thread, coach.post(thread + "/antwoord", Map.of("answer", "DECLINE", "reason", "OTHER")));
		assertThat(coach.get(thread).body()).as("what ended needs no warning").doesNotContain(HIDDEN);
	}

	@Test
	void opensNothingForWhoeverHadThePageOpenBefore() {
		String thread = expressed(EMPLOYER);
		hide();
		Answer late = coach().post(thread + "/antwoord",
				Map.of("answer", "RELEASE", "talentYes", "IN_PERSON", "groups", "FIRST_NAME"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body()).contains(HIDDEN).doesNotContain("value=\"RELEASE\"");
		assertThat(stored(thread).release()).isNull();
	}

	@Test
	void passesNoWishOnWhileTheTalentIsHidden() {
		String thread = wished();
		Browser coach = coach();
		assertThat(coach.get(thread).body()).contains("value=\"ASK_EMPLOYER\"");
		hide();
		assertThat(coach.get(thread).body()).contains(HIDDEN).doesNotContain("value=\"ASK_EMPLOYER\"");
	}

	@Test
	void plansNoMeetingWithATalentWhoIsHidden() {
		String thread = released();
		Browser coach = coach();
		assertThat(coach.get(thread).body()).contains("Plan het gesprek");
		hide();
		assertThat(coach.get(thread).body()).contains(HIDDEN, "value=\"HAND_OVER\"")
			.doesNotContain("Plan het gesprek", "value=\"PROPOSE_MEETING\"", "value=\"RELEASE\"");
	}

	@Test
	void offersEverythingAgainWhenTheTalentIsSeenAgain() {
		String thread = expressed(EMPLOYER);
		hide();
		this.talents.change(talent().id(), (talent) -> talent.confirm(COACH, this.clock.instant())).block(PATIENCE);
		assertThat(coach().get(thread).body()).contains("value=\"RELEASE\"").doesNotContain(HIDDEN);
	}

	@Test
	void saysThatItStoppedWhenTheEmployerIsShutOutAndOffersNothing() {
		ExamplePersons.addEmployerTo(this.employers, this.bakery);
		String thread = expressed(this.bakery);
		assertThat(browserOf(Role.ORGANISER)
			.post("/beheer/werkgevers/" + this.bakery + "/stopzetting",
					Map.of("reason", "Belde mensen buiten de coach om."))
			.status()).isEqualTo(303);
		Awaitility.await().atMost(PATIENCE).until(() -> stored(thread).state() == InterestState.STOPPED);
		Browser coach = coach();
		String page = coach.get(thread).body();
		assertThat(page).contains("Gestopt", "Dit contact is gestopt.")
			.doesNotContain(thread + "/antwoord", thread + "/berichten", thread + "/afronding",
					thread + "/vrijgave/intrekking", "Belde mensen buiten de coach om.");
		for (String what : List.of("/antwoord", "/berichten")) {
			Answer late = coach.post(thread + what, Map.of("answer", "RELEASE", "talentYes", "IN_PERSON", "groups",
					"FIRST_NAME", "text", "Nog een vraag"));
			assertThat(late.status()).as(what).isEqualTo(409);
			assertThat(late.body()).contains("Intussen is dit al veranderd");
		}
	}

	/** The coach's confirmation is one of the two switches. */
	private void hide() {
		this.talents.change(talent().id(), Talent::withdrawConfirmation).block(PATIENCE);
	}

	private String expressed(EmployerId employer) {
		return add(interest(employer));
	}

	private String released() {
		Release release = Release.of(Set.of(DetailGroup.FIRST_NAME), TalentYes.BY_TELEPHONE, COACH,
				this.clock.instant(), Duration.ofDays(90));
		return add(interest(EMPLOYER).then((interest) -> interest.release(release, null, days())));
	}

	private Change<Interest> interest(EmployerId employer) {
		return Interest.express(newId(), talent(), employer, Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
				message(Party.EMPLOYER, Role.EMPLOYER), null, days());
	}

	private String wished() {
		return add(Interest.wish(newId(), talent(), EMPLOYER, Origin.of(Origin.Way.TALENT), MeetingWish.AT_WORKPLACE,
				new TalentAgreement(TalentYes.ONLINE, Set.of(DetailGroup.PITCH), null, this.clock.instant()),
				message(Party.TALENT, Role.TALENT), null, days()));
	}

	private Message message(Party from, Role role) {
		return new Message(from, ExamplePersons.of(role).id(), this.clock.instant(), new FreeText("Graag."));
	}

	private String add(Change<Interest> began) {
		interests().add(began).block(PATIENCE);
		return "/belangstelling/" + began.aggregate().id();
	}

	private static InterestId newId() {
		return new InterestId(UUID.randomUUID().toString());
	}

	private ReplyClock days() {
		return new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
	}

}

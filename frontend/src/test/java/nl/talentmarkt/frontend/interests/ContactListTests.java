package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class ContactListTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final CoachId COACH = new CoachId("fatima");

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final EmployerId employer = new EmployerId("zon-" + this.run);

	private final AccountId member = new AccountId("marieke-" + this.run);

	private ReplyClock days;

	private Instant now;

	private Browser browser;

	@BeforeEach
	void people() {
		this.accounts.addAll(List.of(new Account(this.member, new EmailAddress(this.member + "@test.example"),
				"Marieke", new Viewer.EmployerMember(this.member, this.employer), 0)))
			.blockLast(PATIENCE);
		this.days = new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
		this.now = this.clock.instant();
		this.browser = browser();
		this.browser.signIn(this.member);
	}

	@Test
	void keepsApartWhatIsAskedWhatGoesOnAndWhatWas() {
		Interest asked = nominated(talent());
		Interest open = expressed(talent());
		Interest closed = expressed(talent());
		this.interests
			.change(closed.id(), new Reach.Everything(),
					(interest) -> interest.decline(COACH, this.now, DeclineReason.ALREADY_PLACED))
			.block(PATIENCE);
		String page = this.browser.get("/belangstelling").body();
		assertThat(page).containsSubsequence("Wordt van u gevraagd", asked.code().value(), "Mijn contacten",
				open.code().value(), "Eerder", closed.code().value());
		assertThat(page).contains("/belangstelling/" + asked.id() + "/reactie")
			.doesNotContain("/belangstelling/" + open.id() + "/reactie", "ALREADY_PLACED");
		assertThat(this.browser.get("/talenten").body()).as("counted on every page")
			.containsPattern("Mijn belangstelling</span>\\s*<span class=\"utrecht-number-badge\">1</span>");
	}

	@Test
	void asksNothingAboutATalentWhoIsHiddenNow() {
		Talent talent = talent();
		Interest asked = nominated(talent);
		this.talents.change(talent.id(), Talent::withdrawConfirmation).block(PATIENCE);
		String page = this.browser.get("/belangstelling").body();
		assertThat(page).contains(asked.code().value())
			.doesNotContain("Wordt van u gevraagd", "/reactie\"", "lasser", "utrecht-number-badge\">1<");
	}

	@Test
	void saysWhatToDoWhileThereIsNothing() {
		assertThat(this.browser.get("/belangstelling?eerder=99").body()).contains("U hebt nog geen belangstelling");
		assertThat(this.browser.get("/belangstelling?eerder=onzin").status()).isEqualTo(200);
	}

	private Interest nominated(Talent talent) {
		return store(Interest.nominate(id(), talent, this.employer, Origin.of(Origin.Way.NOMINATION),
				MeetingWish.AT_WORKPLACE, message(Party.COACH), COACH, this.days));
	}

	private Interest expressed(Talent talent) {
		return store(Interest.express(id(), talent, this.employer, Origin.of(Origin.Way.SEARCH),
				MeetingWish.AT_WORKPLACE, message(Party.EMPLOYER), null, this.days));
	}

	private Interest store(Change<Interest> begun) {
		return this.interests.add(begun).blockOptional(PATIENCE).orElseThrow();
	}

	private Talent talent() {
		Talent talent = SampleTalents.visible(COACH);
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		return talent;
	}

	private static InterestId id() {
		return new InterestId(UUID.randomUUID().toString());
	}

	private Message message(Party from) {
		return new Message(from, this.member, this.now, new FreeText("Graag kennismaken."));
	}

}

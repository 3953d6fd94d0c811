package nl.talentmarkt.marketplace.employer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Notices;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.profileview.ViewBudgetRaised;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class EmployerAccessTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final AccountId JOOST = new AccountId("joost");

	@Autowired
	private EmployerAccess access;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Notices notices;

	private final EmployerId id = new EmployerId("staal-" + UUID.randomUUID());

	private final Viewer.EmployerMember member = new Viewer.EmployerMember(new AccountId("sanne-" + UUID.randomUUID()),
			this.id);

	@BeforeEach
	void employer() {
		this.employers
			.addAll(List.of(new Employer(this.id, "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(List.of(new Account(this.member.account(),
					new EmailAddress(this.member.account() + "@werk.example"), "Sanne", this.member, 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void storesWhatWasAcceptedAndWhoWasShutOut() {
		TermsVersion terms = new TermsVersion("2026-01");
		change((employer) -> employer.acceptTerms(terms, this.member.account(), NOW));
		change((employer) -> employer.block(JOOST, NOW, new FreeText("Een reden.")));
		change((employer) -> employer.unblock(JOOST, NOW.plusSeconds(60)));
		Employer stored = this.employers.find(this.id).blockOptional(PATIENCE).orElseThrow();
		assertThat(stored.acceptanceOf(terms)).isPresent();
		assertThat(stored.blocks()).containsExactly(new Employer.Block(JOOST, NOW, new FreeText("Een reden."),
				new Employer.Lifting(JOOST, NOW.plusSeconds(60))));
	}

	@Test
	void keepsEveryMemberOutWhileTheBlockStandsAndNobodyElse() {
		assertThat(this.access.isGivenTo(this.member).block(PATIENCE)).isTrue();
		change((employer) -> employer.block(JOOST, NOW, new FreeText("Een reden.")));
		assertThat(this.access.isGivenTo(this.member).block(PATIENCE)).isFalse();
		assertThat(this.access.isGivenTo(new Viewer.Coach(JOOST, new CoachId("c"), new OrganisationId("o")))
			.block(PATIENCE)).isTrue();
		assertThat(this.access.isGivenTo(new Viewer.EmployerMember(JOOST, new EmployerId("niemand"))).block(PATIENCE))
			.isTrue();
		change((employer) -> employer.unblock(JOOST, NOW.plusSeconds(60)));
		assertThat(this.access.isGivenTo(this.member).block(PATIENCE)).isTrue();
	}

	@Test
	void tellsMembersNothingWhileTheBlockStandsWhateverAFeatureSays() {
		PublishedEvent raised = new PublishedEvent("budgets/x/1", "budgets", "x", 1, NOW,
				new ViewBudgetRaised(this.id, 20));
		assertThat(this.notices.of(raised).collectList().block(PATIENCE)).singleElement()
			.satisfies((notice) -> assertThat(notice.kind()).isEqualTo(NoticeKind.VIEW_BUDGET_RAISED));
		change((employer) -> employer.block(JOOST, NOW, new FreeText("Een reden.")));
		assertThat(this.notices.of(raised).collectList().block(PATIENCE)).isEmpty();
	}

	private void change(Function<Employer, Change<Employer>> intention) {
		assertThat(this.employers.change(this.id, intention).block(PATIENCE)).isNotNull();
	}

}

package nl.talentmarkt.marketplace.reachability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class ReachabilityTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Reachability reachability;

	@Autowired
	private AddressTroubles troubles;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Talents talents;

	@Autowired
	private Tray tray;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final OrganisationId organisation = new OrganisationId("gemeente-" + this.run);

	private final Reach within = new Reach.OfOrganisation(this.organisation);

	private final AccountId coach = new AccountId("fatima-" + this.run);

	private final AccountId administrator = new AccountId("samira-" + this.run);

	private final EmailAddress address = new EmailAddress("fatima-" + this.run + "@gemeente.example");

	@BeforeEach
	void people() {
		this.accounts
			.addAll(List.of(
					new Account(this.coach, this.address, "Fatima",
							new Viewer.Coach(this.coach, new CoachId(this.coach.value()), this.organisation), 0),
					new Account(this.administrator, new EmailAddress("samira-" + this.run + "@gemeente.example"),
							"Samira", new Viewer.Administrator(this.administrator, this.organisation), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void stopsMailAndTellsTheAdministratorsOnce() {
		Flux.merge(learn("a"), learn("b"), learn("a")).blockLast(PATIENCE);
		assertThat(this.troubles.stopped(this.within, 10).collectList().block(PATIENCE)).singleElement()
			.satisfies((trouble) -> {
				assertThat(trouble.failures()).isEqualTo(2);
				assertThat(trouble.address()).isEqualTo(this.address);
			});
		await().untilAsserted(() -> assertThat(told(this.administrator)).extracting(Notice::kind, Notice::organisation)
			.containsExactly(tuple(NoticeKind.MAIL_ADDRESS_FAILED, this.organisation)));
		assertThat(told(this.coach)).isEmpty();
	}

	@Test
	void holdsMailBackAndTellsThePersonWhenItWorksAgain() {
		assertThat(this.reachability.holdsBack(this.address, "m0").block(PATIENCE)).isFalse();
		learn("a").blockLast(PATIENCE);
		assertThat(this.reachability.holdsBack(this.address, "m1").block(PATIENCE)).isTrue();
		assertThat(this.reachability.holdsBack(this.address, "m1").block(PATIENCE)).isTrue();
		this.reachability.recover(this.coach, this.within, this.administrator).block(PATIENCE);
		assertThat(this.reachability.holdsBack(this.address, "m2").block(PATIENCE)).isFalse();
		await().untilAsserted(() -> assertThat(told(this.coach)).extracting(Notice::kind, Notice::arguments)
			.containsExactly(tuple(NoticeKind.MAIL_ADDRESS_WORKS, List.of("1"))));
	}

	@Test
	void letsNobodyElseSeeOrMendAnAddress() {
		learn("a").blockLast(PATIENCE);
		Reach other = new Reach.OfOrganisation(new OrganisationId("stichting-" + this.run));
		assertThat(this.troubles.stopped(other, 10).collectList().block(PATIENCE)).isEmpty();
		assertThat(this.reachability.recover(this.coach, other, this.administrator).block(PATIENCE)).isNull();
		assertThat(this.troubles.stopped(new Reach.Nothing(), 10).collectList().block(PATIENCE)).isEmpty();
		assertThat(this.reachability.holdsBack(this.address, "m").block(PATIENCE)).isTrue();
	}

	@Test
	void takesSigningInByAMailedLinkForProof() {
		learn("a").blockLast(PATIENCE);
		this.reachability.wasReached(this.coach).block(PATIENCE);
		assertThat(this.troubles.stopped(this.address).block(PATIENCE)).isNull();
		assertThat(this.troubles.find(this.coach).mapNotNull(AddressTrouble::recovery).block(PATIENCE))
			.extracting(AddressTrouble.Recovery::by)
			.isEqualTo(this.coach);
	}

	@Test
	void showsTheAddressOfATalentToItsOrganisation() {
		Talent talent = SampleTalents.visible(new CoachId(this.coach.value()));
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		AccountId own = new AccountId("yonas-" + this.run);
		EmailAddress email = new EmailAddress("yonas-" + this.run + "@mail.example");
		this.accounts.addAll(List.of(new Account(own, email, "Yonas", new Viewer.Talent(own, talent.id()), 0)))
			.blockLast(PATIENCE);
		this.reachability.learn(new MailFailure("t", email, new MailStatus("5.2.2"), Instant.now())).block(PATIENCE);
		assertThat(this.troubles.stopped(new Reach.OfOrganisation(talent.organisation()), 50)
			.map(AddressTrouble::account)
			.collectList()
			.block(PATIENCE)).contains(own);
	}

	@Test
	void learnsNothingOfAnAddressThatNobodyHas() {
		EmailAddress nobody = new EmailAddress("niemand-" + this.run + "@elders.example");
		assertThat(this.reachability.learn(new MailFailure("x", nobody, new MailStatus("5.1.1"), Instant.now()))
			.block(PATIENCE)).isNull();
	}

	private Flux<AddressTrouble> learn(String key) {
		return this.reachability.learn(new MailFailure(key, this.address, new MailStatus("5.1.1"), Instant.now()))
			.flux();
	}

	private List<Notice> told(AccountId account) {
		return this.tray.latest(new Reach.OfAccount(account), 20).collectList().blockOptional(PATIENCE).orElseThrow();
	}

}

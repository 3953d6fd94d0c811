package nl.talentmarkt.marketplace.talent;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class VisibilityDeskTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final ConsentGiven BY_TELEPHONE = new ConsentGiven("2026-01", "nl", Consent.Way.BY_TELEPHONE);

	@Autowired
	private VisibilityDesk desk;

	@Autowired
	private Talents talents;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Tray tray;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach coach = new Viewer.Coach(new AccountId("fatima-" + this.run),
			new CoachId("fatima-" + this.run), new OrganisationId("gemeente"));

	private final Talent withAccount = SampleTalents.visible(this.coach.coach());

	private final Talent withoutAccount = SampleTalents.visible(this.coach.coach());

	private final Viewer.Talent person = new Viewer.Talent(new AccountId("yonas-" + this.run), this.withAccount.id());

	@BeforeEach
	void people() {
		this.talents.addAll(List.of(this.withAccount, this.withoutAccount)).block();
		this.accounts.addAll(List.of(account(this.coach), account(this.person))).blockLast();
	}

	@Test
	void hidesATalentWhoWithdrawsHoweverOftenAndFromHoweverManyDevices() {
		Flux.range(0, 10)
			.flatMap((click) -> this.desk.withdrawConsent(this.person, this.withAccount.code()), 10)
			.blockLast(PATIENCE);
		Talent hidden = stored(this.withAccount);
		assertThat(hidden.isVisibleToEmployers()).isFalse();
		assertThat(hidden.consents().given()).hasSize(1);
		assertThat(hidden.showConsent()).extracting(Consent::withdrawal)
			.extracting(Consent.Withdrawal::by)
			.isEqualTo(this.person.account());
		await().untilAsserted(() -> assertThat(kinds(this.coach)).containsExactly(NoticeKind.CONSENT_WITHDRAWN));
		assertThat(kinds(this.person)).isEmpty();
	}

	@Test
	void keepsEveryConsentThatWasEverGiven() {
		this.desk.withdrawConsent(this.person, this.withAccount.code()).block(PATIENCE);
		this.desk.giveConsent(this.person, this.withAccount.code(), BY_TELEPHONE).block(PATIENCE);
		this.desk.giveConsent(this.person, this.withAccount.code(), BY_TELEPHONE).block(PATIENCE);
		List<Consent> given = stored(this.withAccount).consents().given();
		assertThat(given).hasSize(2);
		assertThat(given.getLast().way()).isEqualTo(Consent.Way.ONLINE);
		assertThat(given.getLast().recordedBy()).isEqualTo(this.person.account());
		assertThat(stored(this.withAccount).isVisibleToEmployers()).isTrue();
		await().untilAsserted(() -> assertThat(kinds(this.coach))
			.containsExactlyInAnyOrder(NoticeKind.CONSENT_WITHDRAWN, NoticeKind.CONSENT_GIVEN));
	}

	@Test
	void recordsForATalentWithoutAccountHowTheCoachGotIt() {
		this.desk.withdrawConsent(this.coach, this.withoutAccount.code()).block(PATIENCE);
		this.desk.giveConsent(this.coach, this.withoutAccount.code(), BY_TELEPHONE).block(PATIENCE);
		Consent consent = stored(this.withoutAccount).consents().given().getLast();
		assertThat(consent.way()).isEqualTo(Consent.Way.BY_TELEPHONE);
		assertThat(consent.recordedBy()).isEqualTo(this.coach.account());
		assertThat(consent.textVersion()).isEqualTo("2026-01");
	}

	@Test
	void letsACoachEndTheConsentOfATalentWithAccountButNotGiveIt() {
		this.desk.withdrawConsent(this.coach, this.withAccount.code()).block(PATIENCE);
		assertThatExceptionOfType(TalentDecidesException.class)
			.isThrownBy(() -> this.desk.giveConsent(this.coach, this.withAccount.code(), BY_TELEPHONE).block(PATIENCE));
		assertThat(stored(this.withAccount).isVisibleToEmployers()).isFalse();
		await().untilAsserted(() -> assertThat(kinds(this.person)).containsExactly(NoticeKind.CONSENT_WITHDRAWN));
		assertThat(kinds(this.coach)).isEmpty();
	}

	@Test
	void findsNobodyOutsideTheCaseload() {
		Viewer.Coach another = new Viewer.Coach(new AccountId("x"), new CoachId("x"), new OrganisationId("gemeente"));
		Viewer.Talent other = new Viewer.Talent(new AccountId("y"), new TalentId("y"));
		TalentCode code = this.withoutAccount.code();
		assertThat(this.desk.withdrawConsent(another, code).block(PATIENCE)).isNull();
		assertThat(this.desk.giveConsent(another, code, BY_TELEPHONE).block(PATIENCE)).isNull();
		assertThat(this.desk.confirm(another, code).block(PATIENCE)).isNull();
		assertThat(this.desk.withdrawConfirmation(another, code).block(PATIENCE)).isNull();
		assertThat(this.desk.withdrawConsent(other, code).block(PATIENCE)).isNull();
		assertThat(stored(this.withoutAccount).isVisibleToEmployers()).isTrue();
	}

	@Test
	void keepsATalentHiddenWhoWithdrawsWhileTheCoachConfirms() {
		TalentCode code = this.withAccount.code();
		this.desk.withdrawConfirmation(this.coach, code).block(PATIENCE);
		Mono.zip(this.desk.confirm(this.coach, code), this.desk.withdrawConsent(this.person, code)).block(PATIENCE);
		Talent after = stored(this.withAccount);
		assertThat(after.confirmation()).isNotNull();
		assertThat(after.isVisibleToEmployers()).isFalse();
	}

	@Test
	void tellsTheTalentWhatTheCoachDecided() {
		this.desk.withdrawConfirmation(this.coach, this.withAccount.code()).block(PATIENCE);
		this.desk.confirm(this.coach, this.withAccount.code()).block(PATIENCE);
		this.desk.confirm(this.coach, this.withAccount.code()).block(PATIENCE);
		await().untilAsserted(() -> assertThat(kinds(this.person))
			.containsExactlyInAnyOrder(NoticeKind.CONFIRMATION_WITHDRAWN, NoticeKind.PROFILE_CONFIRMED));
	}

	@Test
	void refusesToConfirmWhatIsIncomplete() {
		Talent draft = Talent.draft(new TalentId("draft-" + this.run), TalentCode.random(new Random()),
				this.coach.coach(), this.coach.organisation());
		this.talents.add(draft).block(PATIENCE);
		assertThatExceptionOfType(ProfileIncompleteException.class)
			.isThrownBy(() -> this.desk.confirm(this.coach, draft.code()).block(PATIENCE));
		assertThat(stored(draft).confirmation()).isNull();
	}

	private Talent stored(Talent talent) {
		return this.talents.find(talent.id()).blockOptional(PATIENCE).orElseThrow();
	}

	private List<NoticeKind> kinds(Viewer who) {
		@Nullable List<NoticeKind> kinds = this.tray.latest(Permission.READ_OWN_TRAY.reach(who), 20)
			.map(Notice::kind)
			.collectList()
			.block(PATIENCE);
		return (kinds != null) ? kinds : List.of();
	}

	private Account account(Viewer.SignedIn who) {
		return new Account(who.account(), new EmailAddress(who.account() + "@post.example"), "Iemand", who, 0);
	}

}

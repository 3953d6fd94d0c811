package nl.talentmarkt.marketplace.photo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.profileview.ReadingContext;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.ConsentGiven;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDecidesException;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class PhotoDeskTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final ConsentGiven YES = new ConsentGiven("foto-2026-11", "nl", Consent.Way.IN_PERSON);

	private static final ReadingContext READING = new ReadingContext(Source.INTEREST, "0".repeat(31) + "1");

	private static final byte[] FILE = SamplePhotos.jpeg(800, 400);

	@Autowired
	private PhotoDesk desk;

	@Autowired
	private TalentPhotos photos;

	@Autowired
	private Talents talents;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Interests interests;

	@Autowired
	private ProfileViews views;

	@Autowired
	private Tray tray;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach coach = new Viewer.Coach(new AccountId("coach-" + this.run),
			new CoachId("coach-" + this.run), new OrganisationId("gemeente"));

	private final Viewer.EmployerMember employer = new Viewer.EmployerMember(new AccountId("lid-" + this.run),
			new EmployerId("bedrijf-" + this.run));

	private final Viewer.EmployerMember other = new Viewer.EmployerMember(new AccountId("ander-" + this.run),
			new EmployerId("ander-" + this.run));

	private final Talent withAccount = SampleTalents.visible(this.coach.coach());

	private final Talent talent = SampleTalents.visible(this.coach.coach());

	private final Viewer.Talent person = new Viewer.Talent(new AccountId("talent-" + this.run), this.withAccount.id());

	@BeforeEach
	void people() {
		this.talents.addAll(List.of(this.withAccount, this.talent)).block(PATIENCE);
		this.accounts.addAll(List.of(account(this.coach), account(this.person))).blockLast(PATIENCE);
	}

	@Test
	void keepsAPhotoWithTheConsentToIt() {
		put(this.coach, this.talent);
		put(this.coach, this.talent);
		assertThat(own(this.coach, this.talent)).isPresent();
		List<Consent> given = given(this.talent);
		assertThat(given).hasSize(1);
		assertThat(given.getFirst().way()).isEqualTo(Consent.Way.IN_PERSON);
		assertThat(given.getFirst().textVersion()).isEqualTo("foto-2026-11");
		assertThat(stored(this.talent).isVisibleToEmployers()).isTrue();
	}

	@Test
	void tellsNobodyThatSomebodyAgreedToBeShown() {
		put(this.person, this.withAccount);
		this.desk.remove(this.person, this.withAccount.code()).block(PATIENCE);
		await().during(Duration.ofMillis(300))
			.untilAsserted(() -> assertThat(
					this.tray.latest(Permission.READ_OWN_TRAY.reach(this.coach), 5).collectList().block(PATIENCE))
				.isEmpty());
	}

	@Test
	void takesAPhotoAwayHoweverOftenThatIsAsked() {
		put(this.coach, this.talent);
		Flux.range(0, 8).flatMap((click) -> this.desk.remove(this.coach, this.talent.code()), 8).blockLast(PATIENCE);
		assertThat(own(this.coach, this.talent)).isEmpty();
		assertThat(this.photos.of(this.talent.id()).blockOptional(PATIENCE)).isEmpty();
		assertThat(given(this.talent)).hasSize(1).noneMatch(Consent::stands);
		assertThat(stored(this.talent).isVisibleToEmployers()).isTrue();
		put(this.coach, this.talent);
		assertThat(own(this.coach, this.talent)).isPresent();
		assertThat(given(this.talent)).hasSize(2);
	}

	@Test
	void leavesTheTalentWithAnAccountTheChoice() {
		assertThatExceptionOfType(TalentDecidesException.class).isThrownBy(() -> put(this.coach, this.withAccount));
		assertThat(this.photos.of(this.withAccount.id()).blockOptional(PATIENCE)).isEmpty();
		put(this.person, this.withAccount);
		assertThat(given(this.withAccount).getFirst().way()).isEqualTo(Consent.Way.ONLINE);
		assertThat(own(this.coach, this.withAccount)).isPresent();
		this.desk.remove(this.coach, this.withAccount.code()).block(PATIENCE);
		assertThat(own(this.person, this.withAccount)).isEmpty();
	}

	@Test
	void storesNothingOfAFileThatIsRefused() {
		assertThatExceptionOfType(PhotoRefusedException.class)
			.isThrownBy(() -> this.desk.put(this.coach, this.talent.code(), new byte[] { 1, 2 }, YES).block(PATIENCE));
		assertThat(given(this.talent)).isEmpty();
		assertThat(this.photos.of(this.talent.id()).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void findsNobodyOutsideTheCaseload() {
		Viewer.Coach another = new Viewer.Coach(new AccountId("x"), new CoachId("x"), new OrganisationId("gemeente"));
		put(this.coach, this.talent);
		assertThat(this.desk.put(another, this.talent.code(), FILE, YES).blockOptional(PATIENCE)).isEmpty();
		assertThat(this.desk.remove(another, this.talent.code()).blockOptional(PATIENCE)).isEmpty();
		assertThat(own(another, this.talent)).isEmpty();
		assertThat(own(this.person, this.talent)).isEmpty();
		assertThat(own(this.coach, this.talent)).isPresent();
	}

	@Test
	void showsNothingWhenStoringBreaksOffBeforeTheConsent() {
		InterestId interest = release(this.employer, EnumSet.allOf(DetailGroup.class));
		this.photos.put(new TalentPhoto(this.talent.id(), FILE, Instant.now(), this.coach.account())).block(PATIENCE);
		assertThat(own(this.coach, this.talent)).isEmpty();
		assertThat(seen(this.employer, interest)).isEmpty();
	}

	@Test
	void deletesWhatWasLeftWhenTakingAwayBrokeOff() {
		InterestId interest = release(this.employer, EnumSet.allOf(DetailGroup.class));
		put(this.coach, this.talent);
		this.talents
			.change(this.talent.id(), (found) -> found.withdrawConsent(Consent.Purpose.PHOTO,
					new Consent.Withdrawal(this.coach.account(), this.clock.instant())))
			.block(PATIENCE);
		assertThat(own(this.coach, this.talent)).isEmpty();
		assertThat(seen(this.employer, interest)).isEmpty();
		await().untilAsserted(() -> assertThat(this.photos.of(this.talent.id()).blockOptional(PATIENCE)).isEmpty());
	}

	@Test
	void showsItToTheEmployerForWhomItWasReleasedAndToNoOther() {
		put(this.coach, this.talent);
		InterestId released = release(this.employer, Set.of(DetailGroup.PHOTO));
		InterestId without = release(this.other, Set.of(DetailGroup.FIRST_NAME, DetailGroup.CURRICULUM_VITAE));
		assertThat(seen(this.employer, released)).isPresent();
		assertThat(seen(this.other, released)).isEmpty();
		assertThat(seen(this.other, without)).isEmpty();
		this.talents.change(this.talent.id(), Talent::withdrawConfirmation).block(PATIENCE);
		assertThat(seen(this.employer, released)).isEmpty();
		this.talents.change(this.talent.id(), (found) -> found.confirm(this.coach.coach(), Instant.now()))
			.block(PATIENCE);
		assertThat(seen(this.employer, released)).isPresent();
		this.desk.remove(this.coach, this.talent.code()).block(PATIENCE);
		assertThat(seen(this.employer, released)).isEmpty();
	}

	@Test
	void logsThatAnEmployerLookedOnceADay() {
		put(this.coach, this.talent);
		InterestId released = release(this.employer, Set.of(DetailGroup.PHOTO));
		seen(this.employer, released);
		seen(this.employer, released);
		assertThat(this.views.of(this.talent.id()).collectList().blockOptional(PATIENCE).orElseThrow()).hasSize(1)
			.allMatch((view) -> view.by().equals(this.employer.account()));
	}

	private void put(Viewer.SignedIn who, Talent whose) {
		this.desk.put(who, whose.code(), FILE, YES).block(PATIENCE);
	}

	private Optional<TalentPhoto> own(Viewer.SignedIn who, Talent whose) {
		return this.desk.own(who, whose.code()).blockOptional(PATIENCE);
	}

	private Optional<TalentPhoto> seen(Viewer.EmployerMember who, InterestId interest) {
		return this.desk.released(who, interest, READING).blockOptional(PATIENCE);
	}

	private List<Consent> given(Talent whose) {
		return stored(whose).consents()
			.given()
			.stream()
			.filter((consent) -> consent.purpose() == Consent.Purpose.PHOTO)
			.toList();
	}

	private Talent stored(Talent whose) {
		return this.talents.find(whose.id()).blockOptional(PATIENCE).orElseThrow();
	}

	private InterestId release(Viewer.EmployerMember to, Set<DetailGroup> groups) {
		InterestId id = new InterestId(UUID.randomUUID().toString());
		ReplyClock replyClock = new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
		Instant now = this.clock.instant();
		Message message = new Message(Party.EMPLOYER, to.account(), now, new FreeText("Wij maken graag kennis."));
		this.interests
			.add(Interest.express(id, this.talent, to.employer(), Origin.of(Origin.Way.PROFILE),
					MeetingWish.AT_WORKPLACE, message, null, replyClock))
			.block(PATIENCE);
		this.interests
			.change(id, new Reach.Everything(),
					(interest) -> interest.release(Release.of(groups, Release.TalentYes.IN_PERSON, this.talent.coach(),
							now, Duration.ofDays(90)), null, replyClock))
			.block(PATIENCE);
		return id;
	}

	private static Account account(Viewer.SignedIn who) {
		return new Account(who.account(), new EmailAddress(who.account() + "@post.example"), "Iemand", who, 0);
	}

}

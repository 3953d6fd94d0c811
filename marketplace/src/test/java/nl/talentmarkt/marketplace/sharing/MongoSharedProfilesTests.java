package nl.talentmarkt.marketplace.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.sharing.LinkOpening.Form;
import nl.talentmarkt.marketplace.sharing.ProfileLink.Maker;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class MongoSharedProfilesTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final AccountId COACH = new AccountId("coach");

	@Autowired
	private SharedProfiles profiles;

	@Autowired
	private LinkOpenings openings;

	@Autowired
	private ProfileSharing sharing;

	@Autowired
	private Talents talents;

	private final TalentId talent = new TalentId(UUID.randomUUID().toString());

	@Test
	void keepsALinkAsItIsAndFindsItByItsDigest() {
		ProfileLink link = link(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		SharedProfile shared = share(this.talent, link);
		assertThat(shared.links()).containsExactly(link);
		assertThat(this.profiles.with(link.digest()).block(PATIENCE)).isEqualTo(shared);
		assertThat(this.profiles.of(this.talent).block(PATIENCE)).isEqualTo(shared);
		assertThat(this.profiles.with("another digest").blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void startsWithoutLinks() {
		assertThat(this.profiles.of(this.talent).block(PATIENCE)).isEqualTo(SharedProfile.none(this.talent));
	}

	@Test
	void givesExactlyTwentyLivingLinksHoweverManyAreMadeAtOnce() {
		Instant now = Instant.now();
		long made = Flux.fromStream(IntStream.range(0, 40).boxed())
			.flatMap((number) -> this.profiles.change(this.talent, (profile) -> profile.share(link(now)))
				.thenReturn(true)
				.onErrorResume(TooManyLinksException.class, (full) -> Mono.just(false)), 8)
			.filter(Boolean::booleanValue)
			.count()
			.blockOptional(Duration.ofSeconds(60))
			.orElseThrow();
		assertThat(made).isEqualTo(SharedProfile.MOST_LIVING);
		assertThat(this.profiles.of(this.talent).blockOptional(PATIENCE).orElseThrow().living(now))
			.hasSize(SharedProfile.MOST_LIVING);
	}

	@Test
	void countsEveryOpeningByLink() {
		Talent shown = visible();
		ProfileLink first = link(Instant.now());
		ProfileLink second = link(Instant.now());
		share(shown.id(), first);
		share(shown.id(), second);
		assertThat(open(first)).isTrue();
		assertThat(open(first)).isTrue();
		assertThat(this.sharing.open(second.digest(), Form.DOCUMENT).blockOptional(PATIENCE)).isPresent();
		assertThat(this.openings.useOf(shown.id())
			.collectMap(LinkOpenings.Use::link, LinkOpenings.Use::count)
			.block(PATIENCE)).containsEntry(first.id(), 2L).containsEntry(second.id(), 1L).hasSize(2);
		assertThat(this.openings.of(shown.id(), 2).collectList().blockOptional(PATIENCE).orElseThrow()).hasSize(2)
			.first()
			.extracting(LinkOpening::form)
			.isEqualTo(Form.DOCUMENT);
	}

	@Test
	void opensNothingAfterTheLinkWasTakenBackOrForAWrongDigest() {
		Talent shown = visible();
		ProfileLink link = link(Instant.now());
		share(shown.id(), link);
		this.profiles.change(shown.id(), (profile) -> profile.revoke(link.id(), COACH, Instant.now())).block(PATIENCE);
		assertThat(open(link)).isFalse();
		assertThat(this.sharing.open("x" + link.digest(), Form.PAGE).blockOptional(PATIENCE)).isEmpty();
		assertThat(this.openings.useOf(shown.id()).count().block(PATIENCE)).isZero();
	}

	@Test
	void opensNothingByALinkThatExpired() {
		Talent shown = visible();
		ProfileLink link = link(Instant.now().minus(Duration.ofDays(8)));
		share(shown.id(), link);
		assertThat(open(link)).isFalse();
	}

	@Test
	void opensNothingWhileOneOfTheSwitchesIsOff() {
		Talent shown = visible();
		ProfileLink link = link(Instant.now());
		share(shown.id(), link);
		assertThat(open(link)).isTrue();
		this.talents.change(shown.id(), Talent::withdrawConfirmation).block(PATIENCE);
		assertThat(open(link)).isFalse();
		this.talents.change(shown.id(), (talent) -> talent.confirm(talent.coach(), Instant.now())).block(PATIENCE);
		assertThat(open(link)).isTrue();
		this.talents.change(shown.id(), (talent) -> talent.withdrawConsent(Instant.now())).block(PATIENCE);
		assertThat(open(link)).isFalse();
	}

	@Test
	void keepsEveryOpeningWhenManyComeAtOnce() {
		Talent shown = visible();
		ProfileLink link = link(Instant.now());
		share(shown.id(), link);
		Flux.range(0, 100).flatMap((number) -> this.sharing.open(link.digest(), Form.PAGE), 20).blockLast(PATIENCE);
		assertThat(this.openings.useOf(shown.id()).single().block(PATIENCE)).extracting(LinkOpenings.Use::count)
			.isEqualTo(100L);
	}

	private boolean open(ProfileLink link) {
		return this.sharing.open(link.digest(), Form.PAGE).blockOptional(PATIENCE).isPresent();
	}

	private Talent visible() {
		return this.talents.add(SampleTalents.visible(new CoachId("coach"))).blockOptional(PATIENCE).orElseThrow();
	}

	private SharedProfile share(TalentId talent, ProfileLink link) {
		return this.profiles.change(talent, (profile) -> profile.share(link)).blockOptional(PATIENCE).orElseThrow();
	}

	private static ProfileLink link(Instant madeAt) {
		ProfileLinkId id = ProfileLinkId.random();
		return ProfileLink.make(id, "digest-" + id, new FreeText("Voor de bakker"), new Maker(COACH, Editor.COACH),
				madeAt, LinkTerm.WEEK);
	}

}

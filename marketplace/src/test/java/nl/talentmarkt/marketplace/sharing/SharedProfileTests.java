package nl.talentmarkt.marketplace.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.sharing.ProfileLink.Maker;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SharedProfileTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final AccountId TALENT = new AccountId("talent");

	private static final AccountId COACH = new AccountId("coach");

	private final SharedProfile never = SharedProfile.none(new TalentId("t1"));

	@Test
	void findsALivingLinkByItsDigestAndNoOther() {
		SharedProfile shared = this.never.share(link("a", LinkTerm.MONTH)).aggregate();
		assertThat(shared.living("digest-a", NOW)).isPresent();
		assertThat(shared.living("digest-b", NOW)).isEmpty();
	}

	@Test
	void endsALinkAtTheEndOfItsTerm() {
		for (LinkTerm term : LinkTerm.values()) {
			SharedProfile shared = this.never.share(link("a", term)).aggregate();
			Instant end = term.endOf(NOW);
			assertThat(shared.living("digest-a", end.minusMillis(1))).isPresent();
			assertThat(shared.living("digest-a", end)).isEmpty();
		}
		assertThat(LinkTerm.MONTH.endOf(NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
	}

	@Test
	void endsALinkAtOnceWhenItIsTakenBackAndOnlyThatOne() {
		SharedProfile shared = this.never.share(link("a", LinkTerm.WEEK))
			.aggregate()
			.share(link("b", LinkTerm.WEEK))
			.aggregate();
		Change<SharedProfile> change = shared.revoke(new ProfileLinkId("a"), COACH, NOW);
		assertThat(change.events()).containsExactly(new ProfileLinkRevoked(new TalentId("t1"), new ProfileLinkId("a")));
		assertThat(change.aggregate().living("digest-a", NOW)).isEmpty();
		assertThat(change.aggregate().living("digest-b", NOW)).isPresent();
		assertThat(change.aggregate().find(new ProfileLinkId("a")).orElseThrow().revocation())
			.isEqualTo(new ProfileLink.Revocation(COACH, NOW));
	}

	@Test
	void takesEveryLinkBackWithOneFactEach() {
		SharedProfile shared = this.never.share(link("a", LinkTerm.WEEK))
			.aggregate()
			.share(link("b", LinkTerm.WEEK))
			.aggregate();
		Change<SharedProfile> change = shared.revokeAll(TALENT, NOW);
		assertThat(change.events()).hasSize(2);
		assertThat(change.aggregate().living(NOW)).isEmpty();
		assertThat(change.aggregate().revokeAll(TALENT, NOW).isNone()).isTrue();
	}

	@Test
	void keepsWhoTookALinkBackFirst() {
		SharedProfile revoked = this.never.share(link("a", LinkTerm.WEEK))
			.aggregate()
			.revoke(new ProfileLinkId("a"), TALENT, NOW)
			.aggregate();
		assertThat(revoked.revoke(new ProfileLinkId("a"), COACH, NOW.plusSeconds(1)).isNone()).isTrue();
	}

	@Test
	void addsTheSameLinkOnce() {
		SharedProfile shared = this.never.share(link("a", LinkTerm.WEEK)).aggregate();
		assertThat(shared.share(link("a", LinkTerm.WEEK)).isNone()).isTrue();
	}

	@Test
	void letsTwentyLinksWorkAtTheSameTimeAndMakesRoomWhenOneEnds() {
		SharedProfile full = full();
		assertThatExceptionOfType(TooManyLinksException.class).isThrownBy(() -> full.share(link("x", LinkTerm.WEEK)))
			.satisfies((ex) -> assertThat(ex.most()).isEqualTo(20));
		SharedProfile room = full.revoke(new ProfileLinkId("n0"), TALENT, NOW).aggregate();
		assertThat(room.share(link("x", LinkTerm.WEEK)).aggregate().living(NOW)).hasSize(20);
	}

	@Test
	void forgetsLinksThatEndedLongAgo() {
		SharedProfile revoked = full().revokeAll(TALENT, NOW).aggregate();
		Instant later = NOW.plus(SharedProfile.LISTED_AFTER_END);
		assertThat(revoked.listed(later.minusMillis(1))).hasSize(20);
		assertThat(revoked.listed(later)).isEmpty();
		ProfileLink link = ProfileLink.make(new ProfileLinkId("x"), "digest-x", new FreeText("Voor later"),
				new Maker(TALENT, Editor.TALENT), later, LinkTerm.WEEK);
		assertThat(revoked.share(link).aggregate().links()).containsExactly(link);
	}

	@Test
	void listsFiftyEndedLinksAtMostHoweverOftenSomebodyMakesAndRevokes() {
		SharedProfile shared = this.never;
		for (int number = 0; number < 80; number++) {
			shared = shared.share(link("n" + number, LinkTerm.WEEK)).aggregate().revokeAll(TALENT, NOW).aggregate();
		}
		assertThat(shared.listed(NOW)).hasSize(50);
		assertThat(shared.links()).hasSizeLessThan(60);
		assertThat(shared.find(new ProfileLinkId("n79"))).isPresent();
	}

	@Test
	void tellsNothingOfALinkInALog() {
		assertThat(List.of(link("a", LinkTerm.WEEK)).toString()).doesNotContain("digest", "Voor");
	}

	private SharedProfile full() {
		SharedProfile shared = this.never;
		for (int number = 0; number < SharedProfile.MOST_LIVING; number++) {
			shared = shared.share(link("n" + number, LinkTerm.WEEK)).aggregate();
		}
		return shared;
	}

	private static ProfileLink link(String id, LinkTerm term) {
		return ProfileLink.make(new ProfileLinkId(id), "digest-" + id, new FreeText("Voor " + id),
				new Maker(TALENT, Editor.TALENT), NOW, term);
	}

}

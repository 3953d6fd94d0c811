package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.SortOrder;
import nl.talentmarkt.search.talent.TalentQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SavedSearchTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private static final Viewer.EmployerMember SANNE = new Viewer.EmployerMember(new AccountId("sanne"),
			new EmployerId("staal"));

	private static final TalentQuery QUERY = TalentQuery.text("lasser")
		.with(Facet.DAY, "MONDAY", "TUESDAY")
		.near("Zwolle", 15)
		.orderedBy(SortOrder.NEWEST);

	private static final SavedSearch SEARCH = SavedSearch
		.keep(new SavedSearchId("1"), 1, SANNE, new SearchWish(new SearchName("Lassers"), QUERY, Rhythm.AT_ONCE), NOW)
		.aggregate();

	@Test
	void asksWhatWasAskedWhenItWasKept() {
		assertThat(SavedQuery.of(QUERY.page(7)).query()).isEqualTo(QUERY);
		assertThat(SavedQuery.of(QUERY).isUnderstood()).isTrue();
	}

	@Test
	void leavesOutWhatNoLongerExistsAndRaisesNoAlertsThen() {
		SavedQuery older = new SavedQuery("lasser", Map.of("SHOE_SIZE", List.of("42"), "DAY", List.of("MONDAY")), null,
				"BY_MOON");
		assertThat(older.query()).isEqualTo(TalentQuery.text("lasser").with(Facet.DAY, "MONDAY"));
		assertThat(older.isUnderstood()).isFalse();
		assertThat(new SavedQuery("", Map.of("DAY", List.of("MONDAY", "NODAY")), null, "NEWEST").isUnderstood())
			.isFalse();
	}

	@Test
	void takesTwoQuestionsThatFindTheSamePeopleForOne() {
		SavedQuery one = SavedQuery.of(QUERY);
		assertThat(SavedQuery.of(QUERY.with(Facet.DAY, "TUESDAY", "MONDAY").orderedBy(SortOrder.RELEVANCE)).digest())
			.isEqualTo(one.digest());
		assertThat(SavedQuery.of(QUERY.with(Facet.DAY, "MONDAY")).digest()).isNotEqualTo(one.digest());
		assertThat(SavedQuery.of(QUERY.near("Zwolle", 20)).digest()).isNotEqualTo(one.digest());
	}

	@Test
	void waitsUntilThoseWhoComeTogetherAreGatheredAndAnHourAfterTheLastAlert() {
		Duration gathering = Duration.ofSeconds(20);
		assertThat(SEARCH.isDue(NOW, NOW.plusSeconds(19), gathering, AN_HOUR)).isFalse();
		assertThat(SEARCH.isDue(NOW, NOW.plusSeconds(20), gathering, AN_HOUR)).isTrue();
		SavedSearch alerted = SEARCH.settle(0, NOW).aggregate();
		assertThat(alerted.isDue(NOW, NOW.plus(AN_HOUR).minusMillis(1), gathering, AN_HOUR)).isFalse();
		assertThat(alerted.isDue(NOW, NOW.plus(AN_HOUR), gathering, AN_HOUR)).isTrue();
	}

	@Test
	void settlesEachRoundOnceAndKeepsTheTimeWhenNobodyWasToldAnything() {
		SavedSearch settled = SEARCH.settle(0, NOW).aggregate();
		assertThat(settled.settle(0, NOW.plus(AN_HOUR)).isNone()).isTrue();
		assertThat(settled.settle(1, null).aggregate().alertedAt()).isEqualTo(NOW);
	}

	@Test
	void changesNothingWhenNothingIsDifferent() {
		assertThat(SEARCH.resume().isNone()).isTrue();
		assertThat(SEARCH.arrange(SEARCH.name(), SEARCH.rhythm()).isNone()).isTrue();
		assertThat(SEARCH.lookAt(NOW).isNone()).isTrue();
		SavedSearch paused = SEARCH.pause(NOW, Pause.Way.MAIL).aggregate();
		assertThat(paused.isAlert()).isFalse();
		assertThat(paused.pause(NOW, Pause.Way.PAGE).isNone()).isTrue();
		assertThat(paused.resume().aggregate()).isEqualTo(SEARCH);
	}

	@Test
	void belongsToOnePersonAsMemberOfOneEmployer() {
		assertThat(SEARCH.isKeptBy(SANNE)).isTrue();
		assertThat(SEARCH.isKeptBy(new Viewer.EmployerMember(SANNE.account(), new EmployerId("elders")))).isFalse();
		assertThat(SEARCH.isKeptBy(new Viewer.Anonymous())).isFalse();
	}

	@Test
	void hasANameOfOneLineAtMost() {
		assertThat(new SearchName(" Lassers\r\nBcc: iemand ").value()).isEqualTo("Lassers Bcc: iemand");
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new SearchName("x".repeat(10_000)));
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new SearchName("\n \t"));
	}

}

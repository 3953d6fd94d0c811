package nl.talentmarkt.marketplace.profileview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView.Purpose;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.profileview.ProfileViews.Taking;

import static org.assertj.core.api.Assertions.assertThat;

class MongoProfileViewsTests extends Repositories {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	@Autowired
	private ProfileViews views;

	private final EmployerId employer = new EmployerId(UUID.randomUUID().toString());

	@Test
	void givesExactlyTheBudgetHoweverManyProfilesAreOpenedAtOnce() {
		long given = Flux.fromStream(IntStream.range(0, 100).boxed())
			.flatMap((number) -> this.views.takeFromBudget(this.employer, new TalentId("t" + number), TODAY, NOW, 60),
					20)
			.filter((taking) -> taking == Taking.TAKEN)
			.count()
			.blockOptional(Duration.ofSeconds(30))
			.orElseThrow();
		assertThat(given).isEqualTo(60);
	}

	@Test
	void countsTheSameProfileOnceADayAlsoWhenTheBudgetIsUsedUp() {
		assertThat(take("t1", TODAY, 1)).isEqualTo(Taking.TAKEN);
		assertThat(take("t1", TODAY, 1)).isEqualTo(Taking.TAKEN_BEFORE);
		assertThat(take("t2", TODAY, 1)).isEqualTo(Taking.REFUSED);
		assertThat(take("t2", TODAY.plusDays(1), 1)).isEqualTo(Taking.TAKEN);
	}

	@Test
	void remembersWhoLookedNewestFirst() {
		TalentId talent = new TalentId(UUID.randomUUID().toString());
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		ProfileView first = view(talent, now);
		ProfileView second = view(talent, now.plusSeconds(60));
		this.views.log(first).then(this.views.log(second)).block(Duration.ofSeconds(20));
		assertThat(this.views.of(talent).collectList().block(Duration.ofSeconds(20))).containsExactly(second, first);
	}

	@Test
	void countsWhatWasOpenedAndHowManyPagesOfResults() {
		take("t1", TODAY, 60);
		take("t1", TODAY, 60);
		take("t2", TODAY, 60);
		this.views.countResultPage(this.employer, TODAY, false).block();
		ReadingDay counted = this.views.countResultPage(this.employer, TODAY, true).blockOptional().orElseThrow();
		assertThat(counted.resultPages()).isEqualTo(2);
		assertThat(this.views.day(this.employer, TODAY).block())
			.isEqualTo(new ReadingDay(Set.of(new TalentId("t1"), new TalentId("t2")), List.of(NOW, NOW), 2, 1));
		assertThat(this.views.day(this.employer, TODAY.plusDays(1)).block()).isEqualTo(ReadingDay.NONE);
	}

	@Test
	void countsEveryPageOfResultsHoweverManyAreOpenedAtOnce() {
		List<Integer> counts = Flux.range(0, 100)
			.flatMap((number) -> this.views.countResultPage(this.employer, TODAY, false), 20)
			.map(ReadingDay::resultPages)
			.collectSortedList()
			.blockOptional(Duration.ofSeconds(30))
			.orElseThrow();
		assertThat(counts).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
	}

	@Test
	void findsAtWhomAnEmployerLookedInATime() {
		ProfileView early = view(new TalentId("t1"), NOW.minusSeconds(1));
		ProfileView during = view(new TalentId("t2"), NOW);
		ProfileView late = view(new TalentId("t3"), NOW.plusSeconds(60));
		Flux.just(early, during, late).concatMap(this.views::log).blockLast(Duration.ofSeconds(20));
		assertThat(this.views.of(this.employer, NOW, NOW.plusSeconds(60)).collectList().block())
			.containsExactly(during);
	}

	private Taking take(String talent, LocalDate day, int budget) {
		return this.views.takeFromBudget(this.employer, new TalentId(talent), day, NOW, budget)
			.blockOptional()
			.orElseThrow();
	}

	private ProfileView view(TalentId talent, Instant at) {
		return new ProfileView(UUID.randomUUID().toString(), talent, this.employer, new AccountId("a"), Role.EMPLOYER,
				Purpose.RECRUITMENT, Source.SEARCH, Tier.SEARCH, "0af7651916cd43dd8448eb211c80319c", at);
	}

}

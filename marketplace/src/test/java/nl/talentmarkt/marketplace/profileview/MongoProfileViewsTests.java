package nl.talentmarkt.marketplace.profileview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;

import static org.assertj.core.api.Assertions.assertThat;

class MongoProfileViewsTests extends Repositories {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private ProfileViews views;

	private final EmployerId employer = new EmployerId(UUID.randomUUID().toString());

	@Test
	void givesExactlyTheBudgetHoweverManyProfilesAreOpenedAtOnce() {
		long given = Flux.fromStream(IntStream.range(0, 100).boxed())
			.flatMap((number) -> this.views.takeFromBudget(this.employer, new TalentId("t" + number), TODAY, 60), 20)
			.filter(Boolean::booleanValue)
			.count()
			.blockOptional(Duration.ofSeconds(30))
			.orElseThrow();
		assertThat(given).isEqualTo(60);
	}

	@Test
	void countsTheSameProfileOnceADayAlsoWhenTheBudgetIsUsedUp() {
		assertThat(take("t1", TODAY, 1)).isTrue();
		assertThat(take("t1", TODAY, 1)).isTrue();
		assertThat(take("t2", TODAY, 1)).isFalse();
		assertThat(take("t2", TODAY.plusDays(1), 1)).isTrue();
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

	private boolean take(String talent, LocalDate day, int budget) {
		return this.views.takeFromBudget(this.employer, new TalentId(talent), day, budget)
			.blockOptional()
			.orElseThrow();
	}

	private ProfileView view(TalentId talent, Instant at) {
		return new ProfileView(UUID.randomUUID().toString(), talent, this.employer, new AccountId("a"), Tier.SEARCH,
				at);
	}

}

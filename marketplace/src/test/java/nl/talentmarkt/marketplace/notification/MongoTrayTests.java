package nl.talentmarkt.marketplace.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;

import static org.assertj.core.api.Assertions.assertThat;

class MongoTrayTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Tray tray;

	@Autowired
	private ReactiveMongoTemplate template;

	private final AccountId account = new AccountId(UUID.randomUUID().toString());

	private final Reach own = new Reach.OfAccount(this.account);

	@Test
	void holdsANoticeOnceHoweverOftenItIsPut() {
		Notice notice = notice("n1-" + this.account);
		this.tray.put(notice).then(this.tray.put(notice)).block(PATIENCE);
		assertThat(this.tray.latest(this.own, 10).collectList().block(PATIENCE)).containsExactly(notice);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isEqualTo(1);
	}

	@Test
	void readsNoticesFromBeforeTheyNamedAnOrganisation() {
		Notice notice = notice("n3-" + this.account);
		this.tray.put(notice).block(PATIENCE);
		this.template
			.updateFirst(Query.query(Criteria.where("_id").is(notice.id())), new Update().unset("organisation"),
					"notices")
			.block(PATIENCE);
		assertThat(this.tray.find(notice.id(), this.own).map(Notice::arguments).block(PATIENCE))
			.isEqualTo(notice.arguments());
		assertThat(this.tray.latest(this.own, 1).filter((read) -> read.organisation() != null).blockFirst(PATIENCE))
			.isNull();
	}

	@Test
	void showsAndClearsNobodyElsesNotices() {
		Notice notice = notice("n2-" + this.account);
		this.tray.put(notice).block(PATIENCE);
		Reach other = new Reach.OfAccount(new AccountId("another"));
		this.tray.see(notice.id(), other).then(this.tray.seeAll(other)).block(PATIENCE);
		assertThat(this.tray.find(notice.id(), other).block(PATIENCE)).isNull();
		assertThat(this.tray.latest(new Reach.Nothing(), 10).collectList().block(PATIENCE)).isEmpty();
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isEqualTo(1);
		this.tray.see(notice.id(), this.own).block(PATIENCE);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isZero();
	}

	@Test
	void tellsWhoIsListeningOfWhatArrives() {
		// Nobody knows when a change stream is open: notices are put until one is heard.
		Flux<Notice> arrivals = this.tray.arrivals(this.account)
			.mergeWith(Flux.interval(Duration.ofMillis(100))
				.onBackpressureDrop()
				.concatMap((number) -> this.tray.put(notice("n" + number + "-" + this.account)))
				.cast(Notice.class));
		StepVerifier.create(arrivals.next())
			.assertNext((heard) -> assertThat(heard.recipient()).isEqualTo(this.account))
			.expectComplete()
			.verify(PATIENCE);
	}

	private Notice notice(String id) {
		return new Notice(id, this.account, NoticeKind.INTEREST_EXPRESSED, "/belangstelling/1",
				List.of("Staalbouw", "T-7K3Q"), Instant.now().truncatedTo(ChronoUnit.MILLIS), null,
				new OrganisationId("gemeente"));
	}

}

package nl.talentmarkt.marketplace.notification;

import java.time.Clock;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class MongoSentMails implements SentMails {

	private static final String COLLECTION = "sent-mails";

	private final ReactiveMongoTemplate template;

	private final Clock clock;

	MongoSentMails(ReactiveMongoTemplate template, Clock clock) {
		this.template = template;
		this.clock = clock;
	}

	@Override
	public Mono<Boolean> contains(String notice) {
		return this.template.exists(byId(notice), COLLECTION);
	}

	@Override
	public Mono<Void> add(String notice) {
		return this.template.upsert(byId(notice), Update.update("sentAt", this.clock.instant()), COLLECTION).then();
	}

	private static Query byId(String notice) {
		return Query.query(Criteria.where("_id").is(notice));
	}

}

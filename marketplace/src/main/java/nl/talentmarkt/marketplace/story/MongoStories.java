package nl.talentmarkt.marketplace.story;

import java.time.LocalDate;
import java.util.Collection;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.story.Story.Channel;

@Repository
class MongoStories implements Stories {

	private final MongoAggregates<Story> aggregates;

	MongoStories(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("stories", Story.class);
	}

	@Override
	public Mono<Story> findTold(StoryId id, LocalDate today) {
		return this.aggregates.find(Query.query(told().and("_id").is(id.value())))
			.filter((story) -> story.isToldOn(Channel.SITE, today))
			.next();
	}

	@Override
	public Flux<Story> told(LocalDate today) {
		return this.aggregates.find(Query.query(told()).with(Sort.by("title")))
			.filter((story) -> story.isToldOn(Channel.SITE, today));
	}

	@Override
	public Flux<Story> addAll(Collection<Story> stories) {
		return this.aggregates.insertAll(stories);
	}

	private static Criteria told() {
		return Criteria.where("withdrawnAt").isNull().and("channels").is(Channel.SITE.name());
	}

}

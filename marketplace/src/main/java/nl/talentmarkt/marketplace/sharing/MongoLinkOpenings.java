package nl.talentmarkt.marketplace.sharing;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.store.Indexes;

@Repository
class MongoLinkOpenings implements LinkOpenings {

	private static final String COLLECTION = "profileLinkOpenings";

	private static final String TALENT = "talent";

	private static final String AT = "at";

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoLinkOpenings(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = Indexes.of(template, COLLECTION,
				List.of(new Index(TALENT, Sort.Direction.ASC).on(AT, Sort.Direction.DESC)));
	}

	@Override
	public Mono<Void> log(LinkOpening opening) {
		return this.indexed.then(Mono.defer(() -> this.template.insert(opening, COLLECTION))).then();
	}

	@Override
	public Flux<LinkOpening> of(TalentId talent, int most) {
		return this.template.find(Query.query(Criteria.where(TALENT).is(talent.value()))
			.with(Sort.by(Sort.Direction.DESC, AT))
			.limit(most), LinkOpening.class, COLLECTION);
	}

	@Override
	public Flux<Use> useOf(TalentId talent) {
		Aggregation counted = Aggregation.newAggregation(Aggregation.match(Criteria.where(TALENT).is(talent.value())),
				Aggregation.group("link").count().as("count").max(AT).as("last"));
		return this.template.aggregate(counted, COLLECTION, Counted.class)
			.map((link) -> new Use(new ProfileLinkId(link.id()), link.count(), link.last()));
	}

	private record Counted(@Id String id, long count, Instant last) {
	}

}

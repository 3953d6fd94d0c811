package nl.talentmarkt.marketplace.photo;

import java.time.Instant;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;

@Repository
class MongoTalentPhotos implements TalentPhotos {

	private static final String COLLECTION = "talent-photos";

	private final ReactiveMongoTemplate template;

	MongoTalentPhotos(ReactiveMongoTemplate template) {
		this.template = template;
	}

	@Override
	public Mono<Void> put(TalentPhoto photo) {
		return this.template.save(photo, COLLECTION).then();
	}

	@Override
	public Mono<TalentPhoto> of(TalentId talent) {
		return this.template.findOne(Query.query(byTalent(talent)), TalentPhoto.class, COLLECTION);
	}

	@Override
	public Mono<Void> removeUntil(TalentId talent, Instant until) {
		return this.template.remove(Query.query(byTalent(talent).and("at").lte(until)), COLLECTION).then();
	}

	private static Criteria byTalent(TalentId talent) {
		return Criteria.where("_id").is(talent.value());
	}

}

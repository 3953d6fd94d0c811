package nl.talentmarkt.marketplace.vum;

import java.time.Duration;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;

@Repository
class MongoImportedProfiles implements ImportedProfiles {

	private static final String COLLECTION = "imported-profiles";

	private static final String ORGANISATION = "imported.organisation";

	private static final Duration ALWAYS = Duration.ofMillis(Long.MAX_VALUE);

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoImportedProfiles(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = template.indexOps(COLLECTION)
			.createIndex(new Index(ORGANISATION, Sort.Direction.ASC))
			.then()
			.cache((done) -> ALWAYS, (error) -> Duration.ZERO, () -> ALWAYS);
	}

	@Override
	public Mono<Void> keep(ImportedProfile imported) {
		Kept kept = new Kept(imported.talent().value(), imported);
		return this.indexed.then(Mono.defer(() -> this.template.insert(kept, COLLECTION)))
			.onErrorComplete(DuplicateKeyException.class)
			.then();
	}

	@Override
	public Mono<ImportedProfile> find(TalentId talent) {
		return this.template.findById(talent.value(), Kept.class, COLLECTION).map(Kept::imported);
	}

	@Override
	public Flux<ImportedProfile> of(OrganisationId organisation) {
		Query query = Query.query(Criteria.where(ORGANISATION).is(organisation.value())).with(Sort.by("imported.code"));
		return this.template.find(query, Kept.class, COLLECTION).map(Kept::imported);
	}

	private record Kept(@Id String id, ImportedProfile imported) {
	}

}

package nl.talentmarkt.marketplace.vum;

import java.util.List;
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
import nl.talentmarkt.marketplace.store.Indexes;

@Repository
class MongoImportedProfiles implements ImportedProfiles {

	private static final String COLLECTION = "imported-profiles";

	private static final String ORGANISATION = "imported.organisation";

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoImportedProfiles(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = Indexes.of(template, COLLECTION, List.of(new Index(ORGANISATION, Sort.Direction.ASC)));
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

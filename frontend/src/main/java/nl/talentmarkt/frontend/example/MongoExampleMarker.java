package nl.talentmarkt.frontend.example;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
@Profile("!production")
class MongoExampleMarker implements ExampleMarker {

	private static final String COLLECTION = "exampleData";

	private static final Bson ONLY = Filters.eq("_id", "progress");

	private final ReactiveMongoTemplate template;

	MongoExampleMarker(ReactiveMongoTemplate template) {
		this.template = template;
	}

	@Override
	public Mono<Progress> find() {
		return this.template.execute(COLLECTION, (stored) -> stored.find(ONLY).limit(1))
			.next()
			.map((document) -> new Progress(document.getInteger("talents", 0), document.getBoolean("complete", false)));
	}

	@Override
	public Mono<Void> save(Progress progress) {
		Document document = new Document("_id", "progress").append("talents", progress.talents())
			.append("complete", progress.complete());
		return this.template
			.execute(COLLECTION, (stored) -> stored.replaceOne(ONLY, document, new ReplaceOptions().upsert(true)))
			.then();
	}

}

package nl.talentmarkt.marketplace.store;

import java.nio.file.Path;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A process that writes, and prints each acknowledged id, until it is killed. */
final class StoreWriter {

	static final int GROUPS = 5;

	private StoreWriter() {
	}

	public static void main(String[] arguments) {
		EmbeddedStore store = EmbeddedStore.inFolder(Path.of(arguments[0]));
		try (MongoClient client = MongoClients.create(store.connectionString())) {
			MongoCollection<Document> things = client.getDatabase(EmbeddedStore.DATABASE).getCollection("things");
			Mono.from(things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true))).block();
			Mono.from(things.createIndex(Indexes.ascending("group"))).block();
			Flux.range(0, Integer.MAX_VALUE)
				.flatMap((i) -> store(things, arguments[1] + "-" + i, i), 16)
				.doOnNext((id) -> System.out.println("stored " + id))
				.blockLast();
		}
	}

	private static Mono<String> store(MongoCollection<Document> things, String id, int number) {
		Document document = new Document("_id", id).append("code", "c" + id).append("group", number % GROUPS);
		return Mono.from(things.insertOne(document))
			.then(Mono.from(things.updateOne(Filters.eq("_id", id), Updates.set("group", (number + 1) % GROUPS))))
			.thenReturn(id);
	}

}

package nl.talentmarkt.marketplace.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MongoOccupationConcepts implements OccupationConcepts {

	private static final String CONCEPTS = "occupation-concepts";

	private static final String IMPORTS = "occupation-imports";

	private static final String SCHEME = "scheme";

	/** The languages whose newest import has the occupation. */
	private static final String RELEASED_IN = "releasedIn";

	private static final String REVISION = "revision";

	private static final String LEASED_UNTIL = "leasedUntil";

	private static final String HOLDER = "holder";

	private static final String UNFINISHED = "unfinished";

	private static final Bson STATE = Filters.eq("_id", "state");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

	private static final int BATCH = 250;

	/** An import that died is in nobody's way longer than this. */
	private static final Duration LEASE = Duration.ofMinutes(5);

	private final ReactiveMongoTemplate template;

	private final OccupationCatalogue catalogue;

	private final Clock clock;

	MongoOccupationConcepts(ReactiveMongoTemplate template, OccupationCatalogue catalogue, Clock clock) {
		this.template = template;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@Override
	public Flux<OccupationConcept> all() {
		return own().concatWith(stored(Filters.empty()).map(StoredConcept::concept));
	}

	@Override
	public Flux<OccupationConcept> released() {
		return own().concatWith(dutchSchemes().flatMapMany((dutch) -> stored(Filters.empty())
			.filter((stored) -> stored.isReleased(dutch.contains(stored.concept().scheme())))
			.map(StoredConcept::concept)));
	}

	private Mono<Set<String>> dutchSchemes() {
		return stored(Filters.eq(RELEASED_IN, OccupationConcept.DUTCH)).map((stored) -> stored.concept().scheme())
			.collect(HashSet::new, Set::add);
	}

	@Override
	public Mono<OccupationConcept> find(String scheme, String uri) {
		return OccupationCatalogue.SCHEME.equals(scheme)
				? Mono.justOrEmpty(this.catalogue.find(uri).map(OccupationConcept::of))
				: stored(Filters.eq("_id", StoredConcept.id(scheme, uri))).next().map(StoredConcept::concept);
	}

	@Override
	public Mono<Long> revision() {
		return this.template.execute(IMPORTS, (imports) -> imports.find(STATE).limit(1))
			.next()
			.map((state) -> state.<Number>get(REVISION, 0L).longValue())
			.defaultIfEmpty(0L);
	}

	@Override
	public Mono<ConceptChanges> replace(String scheme, String language, Flux<ConceptNames> names) {
		if (OccupationCatalogue.SCHEME.equals(scheme) || !LANGUAGE.matcher(language).matches()) {
			throw new IllegalArgumentException("Not a classification to import: " + scheme + " in " + language);
		}
		return Mono.usingWhen(lease(), (holder) -> replace(new Release(scheme, language, holder), names),
				this::giveBack);
	}

	private Mono<ConceptChanges> replace(Release release, Flux<ConceptNames> names) {
		Set<String> seen = new HashSet<>();
		return names.buffer(BATCH)
			.concatMap((batch) -> store(release, batch, seen), 1)
			.reduce(ConceptChanges.NONE, ConceptChanges::plus)
			.flatMap((changes) -> withdrawUnseen(release, seen).map(changes::plus))
			.flatMap((changes) -> finish(release, changes));
	}

	private Mono<ConceptChanges> store(Release release, List<ConceptNames> batch, Set<String> seen) {
		List<String> ids = batch.stream().map((names) -> StoredConcept.id(release.scheme(), names.uri())).toList();
		seen.addAll(ids);
		return stored(Filters.in("_id", ids))
			.collectMap((stored) -> stored.concept().uri(), (stored) -> stored, HashMap::new)
			.flatMap((present) -> write(release,
					new ConceptBatch(release.scheme(), release.language(), batch, present)));
	}

	private Mono<ConceptChanges> write(Release release, ConceptBatch batch) {
		List<WriteModel<Document>> writes = batch.changed().stream().map(MongoOccupationConcepts::replacement).toList();
		return write(release, writes).thenReturn(batch.changes());
	}

	private static WriteModel<Document> replacement(StoredConcept next) {
		Document document = next.document();
		return new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document,
				new ReplaceOptions().upsert(true));
	}

	private Mono<ConceptChanges> withdrawUnseen(Release release, Set<String> seen) {
		Bson ofThisRelease = Filters.and(Filters.eq(SCHEME, release.scheme()),
				Filters.eq(RELEASED_IN, release.language()));
		return Flux
			.from(this.template.execute(CONCEPTS,
					(concepts) -> concepts.find(ofThisRelease).projection(Projections.include("_id"))))
			.map((document) -> document.getString("_id"))
			.filter((id) -> !seen.contains(id))
			.<WriteModel<Document>>map(
					(id) -> new UpdateOneModel<>(Filters.eq("_id", id), Updates.pull(RELEASED_IN, release.language())))
			.collectList()
			.flatMap((withdrawals) -> write(release, withdrawals)
				.thenReturn(new ConceptChanges(0, 0, 0, withdrawals.size(), 0)));
	}

	/**
	 * Marks first that there is something new, so that the revision grows even when this
	 * import breaks off and the next one finds nothing left to do.
	 */
	private Mono<Void> write(Release release, List<WriteModel<Document>> writes) {
		if (writes.isEmpty()) {
			return hold(release, Updates.set(LEASED_UNTIL, leaseEnd()));
		}
		return hold(release, Updates.combine(Updates.set(LEASED_UNTIL, leaseEnd()), Updates.set(UNFINISHED, true)))
			.thenMany(this.template.execute(CONCEPTS, (concepts) -> concepts.bulkWrite(writes)))
			.then();
	}

	private Mono<ConceptChanges> finish(Release release, ConceptChanges changes) {
		Bson somethingNew = Filters.and(STATE, Filters.eq(HOLDER, release.holder()), Filters.eq(UNFINISHED, true));
		return updateState(somethingNew, Updates.combine(Updates.inc(REVISION, 1L), Updates.set(UNFINISHED, false)))
			.thenReturn(changes);
	}

	private Mono<Void> hold(Release release, Bson update) {
		return updateState(Filters.and(STATE, Filters.eq(HOLDER, release.holder())), update)
			.filter((result) -> result.getMatchedCount() == 1)
			.switchIfEmpty(Mono.error(ClassificationBusyException::new))
			.then();
	}

	private Mono<String> lease() {
		String holder = UUID.randomUUID().toString();
		Bson first = Updates.combine(Updates.setOnInsert(LEASED_UNTIL, Instant.EPOCH),
				Updates.setOnInsert(REVISION, 0L));
		Bson free = Filters.and(STATE, Filters.lt(LEASED_UNTIL, this.clock.instant()));
		return Flux
			.from(this.template.execute(IMPORTS,
					(imports) -> imports.updateOne(STATE, first, new UpdateOptions().upsert(true))))
			.then(Mono.defer(() -> updateState(free,
					Updates.combine(Updates.set(LEASED_UNTIL, leaseEnd()), Updates.set(HOLDER, holder)))))
			.filter((result) -> result.getMatchedCount() == 1)
			.switchIfEmpty(Mono.error(ClassificationBusyException::new))
			.thenReturn(holder);
	}

	private Mono<Void> giveBack(String holder) {
		return updateState(Filters.and(STATE, Filters.eq(HOLDER, holder)),
				Updates.combine(Updates.set(LEASED_UNTIL, Instant.EPOCH), Updates.unset(HOLDER)))
			.then();
	}

	private Instant leaseEnd() {
		return this.clock.instant().plus(LEASE);
	}

	private Mono<UpdateResult> updateState(Bson condition, Bson update) {
		return this.template.execute(IMPORTS, (imports) -> imports.updateOne(condition, update)).next();
	}

	private Flux<OccupationConcept> own() {
		return Flux.fromIterable(this.catalogue.all()).map(OccupationConcept::of);
	}

	private Flux<StoredConcept> stored(Bson condition) {
		return this.template.execute(CONCEPTS, (concepts) -> concepts.find(condition).batchSize(BATCH))
			.map(StoredConcept::read);
	}

	private record Release(String scheme, String language, String holder) {
	}

	/** A batch of an import beside what is stored of it. */
	private record ConceptBatch(String scheme, String language, List<ConceptNames> names,
			Map<String, StoredConcept> present) {

		List<StoredConcept> changed() {
			return this.names.stream()
				.filter((name) -> !next(name).equals(this.present.get(name.uri())))
				.map(this::next)
				.toList();
		}

		ConceptChanges changes() {
			int added = (int) this.names.stream().filter((name) -> !this.present.containsKey(name.uri())).count();
			int written = changed().size();
			int names = this.names.stream().mapToInt((name) -> name.names().size()).sum();
			return new ConceptChanges(added, written - added, this.names.size() - written, 0, names);
		}

		private StoredConcept next(ConceptNames names) {
			StoredConcept stored = this.present.get(names.uri());
			return (stored != null) ? stored.released(this.language, names)
					: StoredConcept.first(this.scheme, this.language, names);
		}

	}

	private record StoredConcept(OccupationConcept concept, Set<String> releasedIn) {

		static String id(String scheme, String uri) {
			return scheme + " " + uri;
		}

		static StoredConcept first(String scheme, String language, ConceptNames names) {
			return new StoredConcept(
					OccupationConcept.of(scheme, names.uri(), names.group(), Map.of(language, names.names())),
					Set.of(language));
		}

		StoredConcept released(String language, ConceptNames names) {
			Set<String> languages = new HashSet<>(this.releasedIn);
			languages.add(language);
			OccupationConcept named = this.concept.named(language, names.names());
			return new StoredConcept((names.group() != null) ? named.inGroup(names.group()) : named, languages);
		}

		boolean isReleased(boolean dutchDecides) {
			return dutchDecides ? this.releasedIn.contains(OccupationConcept.DUTCH) : !this.releasedIn.isEmpty();
		}

		Document document() {
			OccupationGroup group = this.concept.group();
			Document document = new Document("_id", id(this.concept.scheme(), this.concept.uri()))
				.append(SCHEME, this.concept.scheme())
				.append("uri", this.concept.uri())
				.append("label", this.concept.label())
				.append("names", new Document(new HashMap<String, Object>(this.concept.names())))
				.append(RELEASED_IN, List.copyOf(this.releasedIn));
			return (group != null) ? document.append("group", group.name()) : document;
		}

		static StoredConcept read(Document document) {
			String group = document.getString("group");
			Document names = document.get("names", Document.class);
			Map<String, List<String>> byLanguage = new HashMap<>();
			names.keySet().forEach((language) -> byLanguage.put(language, names.getList(language, String.class)));
			OccupationConcept concept = new OccupationConcept(document.getString(SCHEME), document.getString("uri"),
					document.getString("label"), (group != null) ? OccupationGroup.valueOf(group) : null, byLanguage);
			return new StoredConcept(concept, Set.copyOf(document.getList(RELEASED_IN, String.class)));
		}

	}

}

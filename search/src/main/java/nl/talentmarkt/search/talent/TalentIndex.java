package nl.talentmarkt.search.talent;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.elasticsearch.indices.TranslogDurability;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.json.JsonData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.connection.SearchProperties;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * The indices of talents for one audience. Each is a <em>generation</em> with a number;
 * the one that is searched bears the alias, the one being built bears another. A
 * generation can be created once, so that of several application instances only one
 * builds it.
 *
 * @param <D> what it holds of a talent
 */
final class TalentIndex<D extends AudienceDocument> {

	private static final Logger logger = LoggerFactory.getLogger(TalentIndex.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String FINGERPRINT = "fingerprint";

	/** The state of the classifications from which documents have their groups. */
	private static final String NAMES = "names";

	private static final String ALREADY_THERE = "resource_already_exists_exception";

	private final SearchCluster cluster;

	private final OccupationNames names;

	private final Audience<D> audience;

	private final String alias;

	private final String fingerprint;

	private final Duration longestQuestion;

	private final ObjectNode definition;

	TalentIndex(Audience<D> audience, SearchCluster cluster, SearchProperties properties, CompoundParts parts,
			OccupationNames names) {
		this.audience = audience;
		this.cluster = cluster;
		this.names = names;
		this.alias = properties.indexPrefix() + "-" + audience.name();
		this.longestQuestion = properties.requestTimeout();
		this.definition = definition(audience.definitions());
		ArrayNode words = this.definition.withObject("/settings/index/analysis/filter/compounds").putArray("word_list");
		parts.words().forEach(words::add);
		ArrayNode stopWords = this.definition.withObject("/settings/index/analysis/filter/dutch_stop")
			.putArray("stopwords");
		StopWords.EVERYWHERE.stream().sorted().forEach(stopWords::add);
		this.fingerprint = hash(audience.format() + this.definition.toString());
		this.definition.withObject("/mappings/_meta").put(FINGERPRINT, this.fingerprint);
		this.definition.withObject("/aliases/" + building());
	}

	Audience<D> audience() {
		return this.audience;
	}

	/** Returns the name under which the present generation is searched and written to. */
	String alias() {
		return this.alias;
	}

	/** Returns the name under which a generation that is being built is written to. */
	String building() {
		return this.alias + "-building";
	}

	String generation(long number) {
		return "%s-%06d".formatted(this.alias, number);
	}

	/** Returns the number of the present generation, or empty when there is none. */
	Mono<Long> present() {
		return this.cluster
			.work((client) -> client.indices().getAlias((request) -> request.name(this.alias).ignoreUnavailable(true)))
			.onErrorResume(TalentIndex::isNotFound, (error) -> Mono.empty())
			.map(GetAliasResponse::aliases)
			.flatMapIterable(Map::keySet)
			.map(this::number)
			.reduce(Math::max);
	}

	/** Tells whether the present generation was built as one would be built now. */
	Mono<Boolean> isCurrent() {
		return this.cluster.work((client) -> client.indices().getMapping((request) -> request.index(this.alias)))
			.map((response) -> response.mappings().values().stream().allMatch(this::isCurrent));
	}

	/**
	 * One that was built with newer names, by another instance, is good enough: this one
	 * will know them soon.
	 */
	private boolean isCurrent(IndexMappingRecord index) {
		Map<String, JsonData> meta = index.mappings().meta();
		return read(meta, FINGERPRINT, String.class).filter(this.fingerprint::equals).isPresent()
				&& read(meta, NAMES, Long.class).filter((revision) -> revision >= this.names.revision()).isPresent();
	}

	private static <T> Optional<T> read(Map<String, JsonData> meta, String name, Class<T> type) {
		return Optional.ofNullable(meta.get(name)).map((value) -> value.to(type));
	}

	/**
	 * Creates an empty generation that bears the alias of the one being built.
	 * @return true, or false when that generation is there already
	 */
	Mono<Boolean> create(long number) {
		return forbidCreationByWriting()
			.then(this.cluster.work((client) -> client.indices()
				.create((request) -> request.index(generation(number))
					.withJson(new StringReader(unrefreshed().toString())))))
			.map((response) -> true)
			.onErrorResume((error) -> isError(error, ALREADY_THERE), (error) -> Mono.just(false));
	}

	/**
	 * A write to a name that is gone must fail and not create an index without mapping.
	 */
	private Mono<Void> forbidCreationByWriting() {
		ObjectNode template = JSON.createObjectNode().put("allow_auto_create", false).put("priority", 500);
		template.putArray("index_patterns").add(this.alias + "*");
		return this.cluster.work((client) -> client.indices()
			.putIndexTemplate((request) -> request.name(this.alias).withJson(new StringReader(template.toString()))))
			.then();
	}

	/**
	 * Nobody searches it while it is filled, so it need be neither searchable nor safe
	 * from a crash yet: whoever finds it unfinished builds it anew.
	 */
	private ObjectNode unrefreshed() {
		ObjectNode unrefreshed = this.definition.deepCopy();
		unrefreshed.withObject("/settings/index").put("refresh_interval", "-1").put("translog.durability", "async");
		unrefreshed.withObject("/mappings/_meta").put(NAMES, this.names.revision());
		return unrefreshed;
	}

	/** Makes everything written to a new generation searchable. */
	Mono<Void> settle(long number) {
		String interval = this.definition.at("/settings/index/refresh_interval").asString();
		return this.cluster
			.work((client) -> client.indices()
				.putSettings((request) -> request.index(generation(number))
					.settings((settings) -> settings.refreshInterval((time) -> time.time(interval))
						.translog((log) -> log.durability(TranslogDurability.Request)))))
			.then(this.cluster.work((client) -> client.indices().flush((request) -> request.index(generation(number)))))
			.then(this.cluster
				.work((client) -> client.indices().refresh((request) -> request.index(generation(number)))))
			.then();
	}

	/** Makes a generation the present one, in one step. */
	Mono<Void> present(long number, Optional<Long> before) {
		return this.cluster.work((client) -> client.indices().updateAliases((request) -> {
			request.actions(
					(action) -> action.add((add) -> add.index(generation(number)).alias(this.alias).isWriteIndex(true)))
				.actions((action) -> action.remove((remove) -> remove.index(generation(number)).alias(building())));
			before.ifPresent((old) -> request
				.actions((action) -> action.remove((remove) -> remove.index(generation(old)).alias(this.alias))));
			return request;
		})).then(Mono.fromRunnable(() -> logger.info("{} is searched now", generation(number))));
	}

	/** Removes the generations before the present one, when nobody can be asking them. */
	Mono<Void> removeBefore(long number) {
		return Mono.delay(this.longestQuestion)
			.then(this.cluster.work((client) -> client.indices()
				.get((request) -> request.index(this.alias + "-0*").allowNoIndices(true))))
			.flatMapIterable((response) -> response.indices().keySet())
			.map(this::number)
			.filter((generation) -> generation < number)
			.concatMap(this::remove)
			.then();
	}

	/** Removes a generation, which need not be there. */
	Mono<Void> remove(long number) {
		return this.cluster
			.work((client) -> client.indices()
				.delete((request) -> request.index(generation(number)).ignoreUnavailable(true)))
			.then();
	}

	/** Returns how many documents were written to a generation so far. */
	Mono<Long> written(long number) {
		return this.cluster.work((client) -> client.indices().stats((request) -> request.index(generation(number))))
			.mapNotNull((response) -> response.all().primaries())
			.mapNotNull((primaries) -> primaries.indexing())
			.map((indexing) -> indexing.indexTotal());
	}

	private long number(String generation) {
		return Long.parseLong(generation.substring(this.alias.length() + 1));
	}

	private static boolean isNotFound(Throwable error) {
		return error instanceof ElasticsearchException refused && refused.status() == 404;
	}

	private static boolean isError(Throwable error, String type) {
		return error instanceof ElasticsearchException refused && type.equals(refused.error().type());
	}

	/** What an audience finds beside the search tier is defined in a file of its own. */
	private static ObjectNode definition(List<String> files) {
		ObjectNode definition = read(files.getFirst());
		ObjectNode fields = definition.withObject("/mappings/properties");
		files.stream()
			.skip(1)
			.forEach(
					(file) -> read(file).properties().forEach((field) -> fields.set(field.getKey(), field.getValue())));
		return definition;
	}

	private static ObjectNode read(String file) {
		try (InputStream json = TalentIndex.class.getResourceAsStream(file)) {
			return (ObjectNode) JSON.readTree(json);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}

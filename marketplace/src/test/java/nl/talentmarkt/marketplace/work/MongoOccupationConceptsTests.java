package nl.talentmarkt.marketplace.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.Repositories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MongoOccupationConceptsTests extends Repositories {

	private static final Duration LONG = Duration.ofSeconds(20);

	@Autowired
	private OccupationConcepts concepts;

	@Autowired
	private OccupationCatalogue catalogue;

	/** The store is shared: each test has a classification of its own. */
	private final String scheme = "TEST-" + UUID.randomUUID();

	@Test
	void holdsTheOwnCatalogueFromTheStart() {
		assertThat(this.concepts.find(OccupationCatalogue.SCHEME, "lasser").block(LONG))
			.satisfies((concept) -> assertThat(concept.names().get("en")).contains("welder"))
			.satisfies((concept) -> assertThat(concept.names().get("nl")).startsWith("lasser"))
			.satisfies((concept) -> assertThat(concept.label()).isEqualTo("lasser"));
		assertThat(this.concepts.all().filter(this::own).count().block(LONG)).isEqualTo(this.catalogue.all().size());
	}

	@Test
	void mergesLanguagesOnTheConceptAndLabelsItInDutch() {
		replace("ar", names("1", null, "لحام"));
		assertThat(find("1").label()).isEqualTo("لحام");
		replace("en", names("1", null, "welder", "metal welder"));
		assertThat(find("1").label()).isEqualTo("welder");
		replace("nl", names("1", OccupationGroup.METAL, "lasser"));
		assertThat(find("1")).isEqualTo(new OccupationConcept(this.scheme, "1", "lasser", OccupationGroup.METAL,
				Map.of("nl", List.of("lasser"), "en", List.of("welder", "metal welder"), "ar", List.of("لحام"))));
	}

	@Test
	void changesNothingTheSecondTime() {
		ConceptNames welder = names("1", OccupationGroup.METAL, "lasser", "lasserin");
		assertThat(replace("nl", welder)).isEqualTo(new ConceptChanges(1, 0, 0, 0, 2));
		long revision = revision();
		assertThat(replace("nl", welder)).isEqualTo(new ConceptChanges(0, 0, 1, 0, 2));
		assertThat(revision()).isEqualTo(revision);
	}

	@Test
	void replacesTheNamesOfOneLanguageAndGrowsTheRevision() {
		replace("nl", names("1", null, "lasser"), names("2", null, "bakker"));
		replace("en", names("1", null, "welder"));
		long revision = revision();
		assertThat(replace("nl", names("1", null, "lasser", "booglasser"), names("2", null, "bakker")))
			.isEqualTo(new ConceptChanges(0, 1, 1, 0, 3));
		assertThat(revision()).isEqualTo(revision + 1);
		assertThat(find("1").names()).containsEntry("en", List.of("welder"))
			.containsEntry("nl", List.of("lasser", "booglasser"));
	}

	@Test
	void keepsWhatIsReleasedNoLongerForWhoHasItButOffersItToNobody() {
		replace("nl", names("1", null, "lasser"), names("2", null, "telegrafist"));
		replace("en", names("2", null, "telegraph operator"));
		assertThat(replace("nl", names("1", null, "lasser"))).isEqualTo(new ConceptChanges(0, 0, 1, 1, 1));
		assertThat(find("2").label()).isEqualTo("telegrafist");
		assertThat(
				this.concepts.released().filter(this::ofThisTest).map(OccupationConcept::uri).collectList().block(LONG))
			.containsExactly("1");
		replace("nl", names("1", null, "lasser"), names("2", null, "telegrafist"));
		assertThat(this.concepts.released().filter(this::ofThisTest).count().block(LONG)).isEqualTo(2);
	}

	@Test
	void storesThousandsInBatches() {
		ConceptNames[] many = IntStream.range(0, 3_039)
			.mapToObj((number) -> names("http://example.org/" + number, null, "beroep " + number, "ander " + number))
			.toArray(ConceptNames[]::new);
		assertThat(replace("nl", many)).isEqualTo(new ConceptChanges(3_039, 0, 0, 0, 6_078));
		assertThat(this.concepts.all().filter(this::ofThisTest).count().block(LONG)).isEqualTo(3_039);
	}

	@Test
	void refusesASecondImportWhileOneRunsAndIsFreeAfterAFailure() {
		Mono<ConceptChanges> second = this.concepts.replace(this.scheme, "en", Flux.empty());
		Flux<ConceptNames> meanwhile = second.thenMany(Flux.empty());
		StepVerifier.create(this.concepts.replace(this.scheme, "nl", meanwhile))
			.expectError(ClassificationBusyException.class)
			.verify(LONG);
		StepVerifier.create(second).expectNext(ConceptChanges.NONE).expectComplete().verify(LONG);
	}

	@Test
	void growsTheRevisionWhenAnImportThatBrokeOffIsDoneAgain() {
		ConceptNames[] many = IntStream.range(0, 250)
			.mapToObj((number) -> names("" + number, null, "beroep " + number))
			.toArray(ConceptNames[]::new);
		long revision = revision();
		Mono<Long> allStored = this.concepts.all()
			.filter(this::ofThisTest)
			.count()
			.repeat()
			.filter((count) -> count == 250)
			.next();
		Flux<ConceptNames> broken = Flux.just(many)
			.concatWith(allStored.then(Mono.error(new IllegalStateException("broken off"))));
		StepVerifier.create(this.concepts.replace(this.scheme, "nl", broken))
			.expectErrorMessage("broken off")
			.verify(LONG);
		assertThat(revision()).isEqualTo(revision);
		assertThat(replace("nl", many)).isEqualTo(new ConceptChanges(0, 0, 250, 0, 250));
		assertThat(revision()).isEqualTo(revision + 1);
	}

	@Test
	void refusesToTouchTheOwnCatalogueAndWhatIsNoLanguage() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.concepts.replace(OccupationCatalogue.SCHEME, "nl", Flux.empty()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.concepts.replace(this.scheme, "n.l", Flux.empty()));
	}

	private ConceptChanges replace(String language, ConceptNames... names) {
		return get(this.concepts.replace(this.scheme, language, Flux.just(names)));
	}

	private OccupationConcept find(String uri) {
		return get(this.concepts.find(this.scheme, uri));
	}

	private long revision() {
		return get(this.concepts.revision());
	}

	private static <T> T get(Mono<T> answer) {
		return Objects.requireNonNull(answer.block(LONG));
	}

	private boolean own(OccupationConcept concept) {
		return concept.scheme().equals(OccupationCatalogue.SCHEME);
	}

	private boolean ofThisTest(OccupationConcept concept) {
		return concept.scheme().equals(this.scheme);
	}

	private static ConceptNames names(String uri, @Nullable OccupationGroup group, String... names) {
		return new ConceptNames(uri, group, List.of(names));
	}

}

package nl.talentmarkt.search.talent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import co.elastic.clients.json.JsonData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.search.connection.TestNode;
import nl.talentmarkt.search.occupation.KnownConcepts;

import static org.assertj.core.api.Assertions.assertThat;

class TalentIndexTests {

	private static final int TALENTS = 60;

	private static final TalentQuery LASSERS = TalentQuery.everybody().with(Facet.OCCUPATION, "lasser");

	private SearchFixture fixture;

	@BeforeEach
	void start() {
		this.fixture = SearchFixture.start(TestNode.address(), InventedTalents.many(TALENTS));
	}

	@AfterEach
	void stop() {
		this.fixture.close();
	}

	@Test
	void holdsTheAllowListedFieldsAndNothingElse() {
		assertThat(names(TalentDocument.class)).containsExactlyInAnyOrder("code", "occupations", "sectors", "level",
				"languages", "competences", "interests", "diplomas", "certificates", "freeToWork", "leastHours",
				"mostHours", "days", "availableFrom", "place", "largestDistance", "transport", "licences", "offerKinds",
				"openToOtherWork", "references", "visibleSince", "occupationGroups", "location", "concepts", "town",
				"facts", "hoursBands", "languageLevels", "counted");
		assertThat(names(ProfilePart.Counted.class)).containsExactlyInAnyOrder("hours", "days", "licences", "transport",
				"offerKinds", "dutch");
		for (Map<String, Object> source : sources()) {
			assertThat(names(source)).isSubsetOf(names(TalentDocument.class));
			assertThat(source.toString()).doesNotContainIgnoringCase("geheim")
				.doesNotContain("talent-", "coach-1", "organisation-1", "account-1");
		}
	}

	@Test
	void namesDocumentsWithoutGivingTheTalentsIdAway() {
		assertThat(TalentDocuments.idOf(new TalentId("talent-7"))).doesNotContain("7talent")
			.isEqualTo(TalentDocuments.idOf(new TalentId("talent-7")))
			.isNotEqualTo(TalentDocuments.idOf(new TalentId("talent-8")));
	}

	@Test
	void leavesOutWhoIsNotVisibleToEmployers() {
		Talent hidden = InventedTalents.visible(500).withdrawConsent(InventedTalents.WITHDRAWAL).aggregate();
		this.fixture.talents.addAll(List.of(hidden)).block(SearchFixture.SOON);
		this.fixture.publish(hidden.id());
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
	}

	@Test
	void followsAChangedProfile() {
		TalentId id = InventedTalents.visible(1).id();
		long before = this.fixture.answer(LASSERS).total();
		change(id, (talent) -> talent.describe(asLasser(talent.profile()), Editor.COACH));
		this.fixture.publish(id);
		assertThat(this.fixture.ask(LASSERS).total()).isEqualTo(before + 1);
	}

	@Test
	void hidesWhoWithdrewBeforeTheHandlerIsDone() {
		TalentQuery query = TalentQuery.everybody();
		for (int number = 0; number < 10; number++) {
			Talent talent = InventedTalents.visible(number);
			change(talent.id(), (found) -> found.withdrawConsent(InventedTalents.WITHDRAWAL));
			this.fixture.publish(talent.id());
			TalentResults<TalentHit> results = this.fixture.answer(query);
			assertThat(results.total()).isEqualTo(TALENTS - number - 1);
			assertThat(results.facet(Facet.LEVEL).stream().mapToLong(FacetCount::count).sum())
				.isEqualTo(results.total());
		}
	}

	@Test
	void showsWhoGaveConsentAgain() {
		Talent talent = InventedTalents.visible(3);
		change(talent.id(), (found) -> found.withdrawConsent(InventedTalents.WITHDRAWAL));
		this.fixture.publish(talent.id());
		change(talent.id(), (found) -> found.consent(InventedTalents.consent()));
		this.fixture.publish(talent.id());
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
	}

	@Test
	void removesTheDocumentOfATalentWhoWasErased() {
		TalentId id = InventedTalents.visible(3).id();
		this.fixture.talents.erase(id);
		this.fixture.publish(id);
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS - 1);
	}

	@Test
	void doesNotLetAnOlderWriteReplaceANewerOne() {
		Talent old = this.fixture.talents.find(InventedTalents.visible(1).id()).block(SearchFixture.SOON);
		assertThat(old).isNotNull();
		change(old.id(), (talent) -> talent.describe(asLasser(talent.profile()), Editor.COACH));
		this.fixture.publish(old.id());
		long lassers = this.fixture.ask(LASSERS).total();
		this.fixture.talents.put(old);
		this.fixture.publish(old.id());
		assertThat(this.fixture.ask(LASSERS).total()).isEqualTo(lassers);
	}

	@Test
	void doesNotLetAnOlderWriteBringBackWhoWithdrew() {
		Talent old = this.fixture.talents.find(InventedTalents.visible(1).id()).block(SearchFixture.SOON);
		assertThat(old).isNotNull();
		change(old.id(), (talent) -> talent.withdrawConsent(InventedTalents.WITHDRAWAL));
		this.fixture.publish(old.id());
		this.fixture.talents.put(old);
		this.fixture.publish(old.id());
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(TALENTS - 1);
	}

	@Test
	void losesNothingThatChangesDuringARebuild() {
		TalentId toBeHidden = InventedTalents.visible(0).id();
		TalentId toBeLasser = InventedTalents.visible(1).id();
		Talent late = InventedTalents.visible(700);
		long lassers = this.fixture.answer(LASSERS).total();
		Mono<Void> changes = Mono.fromRunnable(() -> {
			change(toBeHidden, (talent) -> talent.withdrawConsent(InventedTalents.WITHDRAWAL));
			this.fixture.publish(toBeHidden);
			assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS - 1);
			change(toBeLasser, (talent) -> talent.describe(asLasser(talent.profile()), Editor.COACH));
			this.fixture.publish(toBeLasser);
			this.fixture.talents.addAll(List.of(late)).block(SearchFixture.SOON);
			this.fixture.publish(late.id());
		});
		// Everybody was read before the changes, and is written after them.
		this.fixture.talents.reading = (all) -> all.collectList()
			.flatMapMany((read) -> changes.subscribeOn(Schedulers.boundedElastic()).thenMany(Flux.fromIterable(read)));
		assertThat(rebuild().refused()).isZero();
		this.fixture.talents.reading = (all) -> all;
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
		assertThat(this.fixture.answer(LASSERS).total())
			.isEqualTo(lassers + 1 - (isLasser(toBeHidden) ? 1 : 0) + (isLasser(late.id()) ? 1 : 0));
		assertThat(reconcile().total()).isZero();
	}

	@Test
	void isSearchedAllTheTimeWhileItIsRebuilt() {
		AtomicBoolean done = new AtomicBoolean();
		Mono<Long> questions = this.fixture.search.search(TalentQuery.text("lasser"))
			.doOnNext((results) -> assertThat(results.total()).isPositive())
			.repeat(() -> !done.get())
			.count();
		Mono<Void> rebuilds = Mono.defer(() -> this.fixture.bean(TalentReindexing.class).rebuild())
			.repeat(4)
			.then()
			.doFinally((end) -> done.set(true));
		Long answered = Mono.zip(questions, rebuilds.thenReturn(true))
			.blockOptional(SearchFixture.SOON)
			.orElseThrow()
			.getT1();
		assertThat(answered).isGreaterThan(5);
		assertThat(generations()).hasSize(1);
	}

	@Test
	void leavesRebuildingToWhoeverBegan() {
		List<TalentReindexing.Rebuild> built = Flux
			.merge(this.fixture.bean(TalentReindexing.class).rebuild(),
					this.fixture.bean(TalentReindexing.class).rebuild())
			.collectList()
			.blockOptional(SearchFixture.SOON)
			.orElseThrow();
		assertThat(built).hasSize(1);
		assertThat(generations()).hasSize(1);
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
	}

	@Test
	void reportsDriftAsANumberAndRepairsIt() {
		awaitFirstMaintenance();
		assertThat(reconcile().total()).isZero();
		Talent missed = InventedTalents.visible(800);
		this.fixture.talents.addAll(List.of(missed)).block(SearchFixture.SOON);
		change(InventedTalents.visible(2).id(), (talent) -> talent.describe(asLasser(talent.profile()), Editor.COACH));
		change(InventedTalents.visible(4).id(), (talent) -> talent.withdrawConsent(InventedTalents.WITHDRAWAL));
		this.fixture.talents.erase(InventedTalents.visible(5).id());
		Drift drift = reconcile();
		assertThat(List.of(drift.missing(), drift.outdated(), drift.surplus())).containsExactly(1L, 1L, 2L);
		assertThat(drift.total()).isEqualTo(4);
		assertThat(this.fixture.bean(TalentReconciliation.class).last()).contains(drift);
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(TALENTS - 1);
		assertThat(reconcile().total()).isZero();
	}

	@Test
	void isBuiltAnewWhenItWasBuiltByAnotherVersion() {
		TalentIndexLife life = this.fixture.bean(TalentIndexLife.class);
		List<String> before = generations();
		life.maintain().block(SearchFixture.SOON);
		assertThat(generations()).isEqualTo(before);
		forgetFingerprint();
		life.maintain().block(SearchFixture.SOON);
		assertThat(generations()).hasSize(1).isNotEqualTo(before);
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
	}

	@Test
	void findsTalentsByTheNamesOfAClassificationThatWasImportedMeanwhile() {
		Talent talent = InventedTalents.with(900, InventedTalents.profile(1)
			.change()
			.occupations(
					List.of(new Occupation("ESCO", "http://esco/1", "alpacafokker", new PublicText("alpaca's"), 3)))
			.build());
		this.fixture.talents.addAll(List.of(talent)).block(SearchFixture.SOON);
		this.fixture.publish(talent.id());
		assertThat(this.fixture.ask(TalentQuery.text("llama farmer")).total()).isZero();
		this.fixture.bean(KnownConcepts.class)
			.add(OccupationConcept.of("ESCO", "http://esco/1", OccupationGroup.GREEN,
					Map.of("nl", List.of("alpacafokker"), "en", List.of("llama farmer"))));
		Mono.defer(() -> this.fixture.search
			.search(TalentQuery.text("llama farmer").with(Facet.OCCUPATION_GROUP, "GREEN")))
			.filter((results) -> results.total() == 1)
			.repeatWhenEmpty((again) -> again.delayElements(Duration.ofMillis(50)))
			.block(SearchFixture.SOON);
	}

	@Test
	void isBuiltAgainWhenItIsGone() {
		String generation = generations().getFirst();
		this.fixture.cluster()
			.work((client) -> client.indices().delete((request) -> request.index(generation)))
			.block(SearchFixture.SOON);
		this.fixture.publish(InventedTalents.visible(1).id());
		assertThat(allIndices()).isEmpty();
		assertThat(this.fixture.search.search(TalentQuery.everybody()).onErrorComplete().blockOptional()).isEmpty();
		this.fixture.awaitAvailable();
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS);
	}

	private void change(TalentId id, Function<Talent, Change<Talent>> intention) {
		this.fixture.talents.change(id, intention).block(SearchFixture.SOON);
	}

	private boolean isLasser(TalentId id) {
		return Integer.parseInt(id.value().substring("talent-".length())) % InventedWork.JOBS.size() == 0;
	}

	private static TalentProfile asLasser(TalentProfile profile) {
		return profile.change().occupations(List.of(InventedWork.occupation(InventedWork.JOBS.getFirst(), 3))).build();
	}

	private TalentReindexing.Rebuild rebuild() {
		return this.fixture.bean(TalentReindexing.class).rebuild().blockOptional(SearchFixture.SOON).orElseThrow();
	}

	private Drift reconcile() {
		return this.fixture.bean(TalentReconciliation.class).run().blockOptional(SearchFixture.SOON).orElseThrow();
	}

	/** Else it might repair what the test breaks. */
	private void awaitFirstMaintenance() {
		Mono.defer(() -> Mono.justOrEmpty(this.fixture.bean(TalentReconciliation.class).last()))
			.repeatWhenEmpty((again) -> again.delayElements(Duration.ofMillis(20)))
			.block(SearchFixture.SOON);
	}

	private List<String> generations() {
		return this.fixture.cluster()
			.work((client) -> client.indices()
				.getAlias((request) -> request.name(this.fixture.bean(TalentIndex.class).alias())))
			.map((response) -> List.copyOf(response.aliases().keySet()))
			.blockOptional(SearchFixture.SOON)
			.orElseThrow();
	}

	private Collection<String> allIndices() {
		return this.fixture.cluster()
			.work((client) -> client.indices()
				.get((request) -> request.index(this.fixture.bean(TalentIndex.class).alias() + "*")
					.allowNoIndices(true)))
			.map((response) -> response.indices().keySet())
			.blockOptional(SearchFixture.SOON)
			.orElseThrow();
	}

	private void forgetFingerprint() {
		this.fixture.cluster()
			.work((client) -> client.indices()
				.putMapping((request) -> request.index(this.fixture.bean(TalentIndex.class).alias())
					.meta("fingerprint", JsonData.of("older"))))
			.block(SearchFixture.SOON);
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private List<Map<String, Object>> sources() {
		List<Map<String, Object>> sources = new ArrayList<>();
		this.fixture.cluster()
			.work((client) -> client.search(
					(request) -> request.index(this.fixture.bean(TalentIndex.class).alias()).size(TALENTS), Map.class))
			.blockOptional(SearchFixture.SOON)
			.orElseThrow()
			.hits()
			.hits()
			.forEach((hit) -> sources.add((Map<String, Object>) hit.source()));
		assertThat(sources).hasSize(TALENTS);
		return sources;
	}

	private static List<String> names(Map<String, Object> source) {
		return List.copyOf(source.keySet());
	}

	/** The fields of a document, those of the search tier among them. */
	static List<String> names(Class<?> document) {
		return Arrays.stream(document.getRecordComponents())
			.flatMap((component) -> component.getType().equals(ProfilePart.class) ? names(ProfilePart.class).stream()
					: Stream.of(component.getName()))
			.toList();
	}

}

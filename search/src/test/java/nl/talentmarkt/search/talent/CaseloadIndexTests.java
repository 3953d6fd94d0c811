package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.connection.TestNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CaseloadIndexTests {

	private static final TalentId NOTED = InventedTalents.visible(Caseloads.NOTED).id();

	private SearchFixture fixture;

	@BeforeEach
	void start() {
		this.fixture = SearchFixture.start(TestNode.address(), Caseloads.all());
	}

	@AfterEach
	void stop() {
		this.fixture.close();
	}

	@Test
	void losesATalentToTheCoachWhoTakesOver() {
		handOver(NOTED, Caseloads.FIRST);
		this.fixture.publish(NOTED);
		assertThat(found("xylofoon", Caseloads.SECOND)).isZero();
		assertThat(found("xylofoon", Caseloads.FIRST)).isEqualTo(1);
		assertThat(found("", Caseloads.FIRST)).isEqualTo(Caseloads.OWN + 1);
	}

	@Test
	void keepsWhoWithdrewForTheCoachOnly() {
		change(NOTED, (talent) -> talent.withdrawConsent(InventedTalents.WITHDRAWAL));
		this.fixture.publish(NOTED);
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(Caseloads.ALL - 1);
		assertThat(ask(TalentQuery.text("xylofoon"), Caseloads.SECOND).hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.state()).isEqualTo(ProfileState.WITHDRAWN));
		assertThat(ask(TalentQuery.everybody().with(Facet.PROFILE_STATE, "WITHDRAWN"), Caseloads.SECOND).total())
			.isEqualTo(1);
	}

	@Test
	void findsTheNewestProfileWhileEmployersFindTheConfirmedOne() {
		change(NOTED,
				(talent) -> talent.describe(
						talent.profile().change().competences(List.of(new PublicText("jongleren"))).build(),
						Editor.TALENT));
		this.fixture.publish(NOTED);
		assertThat(this.fixture.ask(TalentQuery.text("jongleren")).total()).isZero();
		assertThat(ask(TalentQuery.text("jongleren"), Caseloads.SECOND).hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.state()).isEqualTo(ProfileState.CHANGE_TO_READ));
	}

	@Test
	void findsADraftOfWhomNothingButTheNameIsKnown() {
		Talent draft = Talent
			.draft(new TalentId("talent-900"), InventedTalents.code(900), Caseloads.FIRST,
					new OrganisationId("organisation-1"))
			.tell(new TalentDetails("Rahwa", null, null))
			.aggregate();
		this.fixture.talents.addAll(List.of(draft)).block(SearchFixture.SOON);
		this.fixture.publish(draft.id());
		assertThat(ask(TalentQuery.text("rahwa"), Caseloads.FIRST).hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.state()).isEqualTo(ProfileState.DRAFT));
		assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(Caseloads.ALL);
	}

	@Test
	void losesWhoWasErased() {
		this.fixture.talents.erase(NOTED);
		this.fixture.publish(NOTED);
		assertThat(found("xylofoon", Caseloads.SECOND)).isZero();
	}

	@Test
	void doesNotLetAnOlderWriteBringATalentBackToTheCoachBefore() {
		Talent old = this.fixture.talents.find(NOTED).blockOptional(SearchFixture.SOON).orElseThrow();
		handOver(NOTED, Caseloads.FIRST);
		this.fixture.publish(NOTED);
		this.fixture.talents.put(old);
		this.fixture.publish(NOTED);
		assertThat(found("xylofoon", Caseloads.SECOND)).isZero();
		assertThat(found("xylofoon", Caseloads.FIRST)).isEqualTo(1);
	}

	@Test
	void rebuildsEachAudienceWithoutTheOther() {
		for (TalentReindexing reindexing : this.fixture.ofEachAudience(TalentReindexing.class)) {
			TalentReindexing.Rebuild built = reindexing.rebuild().blockOptional(SearchFixture.SOON).orElseThrow();
			assertThat(built.read()).isEqualTo(Caseloads.ALL);
			assertThat(built.refused()).isZero();
			assertThat(this.fixture.ask(TalentQuery.everybody()).total()).isEqualTo(Caseloads.ALL);
			assertThat(found("", Caseloads.FIRST)).isEqualTo(Caseloads.OWN);
			assertThat(found("imkerij", Caseloads.SECOND)).isEqualTo(1);
		}
	}

	@Test
	void reportsTheDriftOfEachAudienceAndRepairsIt() {
		Talent missed = Caseloads.handed(InventedTalents.visible(800), Caseloads.SECOND);
		this.fixture.talents.addAll(List.of(missed)).block(SearchFixture.SOON);
		handOver(NOTED, Caseloads.FIRST);
		change(InventedTalents.visible(4).id(), (talent) -> talent.withdrawConsent(InventedTalents.WITHDRAWAL));
		this.fixture.talents.erase(InventedTalents.visible(5).id());
		List<TalentReconciliation> both = this.fixture.ofEachAudience(TalentReconciliation.class);
		assertThat(counts(run(both.getLast()))).containsExactly(1L, 2L, 1L);
		assertThat(counts(run(both.getFirst()))).containsExactly(1L, 1L, 2L);
		assertThat(both).allSatisfy((one) -> assertThat(run(one).total()).isZero());
		assertThat(found("xylofoon", Caseloads.SECOND)).isZero();
		assertThat(found("", Caseloads.SECOND)).isEqualTo(Caseloads.ALL - Caseloads.OWN);
		assertThat(found("", Caseloads.FIRST)).isEqualTo(Caseloads.OWN);
	}

	@Test
	void isMadeAgainWhenItIsGoneWhileEmployersGoOn() {
		String caseloads = this.fixture.aliases().getLast();
		this.fixture.cluster()
			.work((client) -> client.indices().delete((request) -> request.index(caseloads + "-000001")))
			.block(SearchFixture.SOON);
		assertThatExceptionOfType(SearchUnavailableException.class)
			.isThrownBy(() -> this.fixture.bean(CaseloadSearch.class)
				.search(TalentQuery.everybody(), Caseloads.of(Caseloads.FIRST))
				.block(SearchFixture.SOON));
		assertThat(this.fixture.bean(SearchAvailability.class).state()).isEqualTo(SearchState.AVAILABLE);
		assertThat(this.fixture.answer(TalentQuery.everybody()).total()).isEqualTo(Caseloads.ALL);
		this.fixture.awaitAvailable();
		assertThat(found("", Caseloads.FIRST)).isEqualTo(Caseloads.OWN);
	}

	private TalentResults<CaseloadHit> ask(TalentQuery query, CoachId coach) {
		return this.fixture.ask(query, Caseloads.of(coach));
	}

	private long found(String words, CoachId coach) {
		return ask(TalentQuery.text(words), coach).total();
	}

	private void change(TalentId id, Function<Talent, Change<Talent>> intention) {
		this.fixture.talents.change(id, intention).block(SearchFixture.SOON);
	}

	private void handOver(TalentId id, CoachId coach) {
		Talent talent = this.fixture.talents.find(id).blockOptional(SearchFixture.SOON).orElseThrow();
		this.fixture.talents.put(Caseloads.handed(talent, coach).withVersion(talent.version() + 1));
	}

	private static Drift run(TalentReconciliation reconciliation) {
		return reconciliation.run().blockOptional(SearchFixture.SOON).orElseThrow();
	}

	private static List<Long> counts(Drift drift) {
		return List.of(drift.missing(), drift.outdated(), drift.surplus());
	}

}

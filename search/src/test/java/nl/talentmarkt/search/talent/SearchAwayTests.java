package nl.talentmarkt.search.talent;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.connection.TestNode;
import nl.talentmarkt.search.node.ElasticsearchNode;
import nl.talentmarkt.search.node.NodeState;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAwayTests {

	private static final int TALENTS = 40;

	private static final Duration QUICKLY = Duration.ofSeconds(3);

	@Test
	void saysThatItIsAwayAndComesBackWithoutWhoWithdrewMeanwhile() {
		try (ElasticsearchNode node = TestNode.start();
				SearchFixture fixture = SearchFixture.start(TestNode.address(node), InventedTalents.many(TALENTS))) {
			Talent talent = InventedTalents.visible(1);
			kill(node);
			StepVerifier.create(fixture.search.search(TalentQuery.everybody()))
				.expectError(SearchUnavailableException.class)
				.verify(QUICKLY);
			StepVerifier
				.create(fixture.bean(CaseloadSearch.class)
					.search(TalentQuery.everybody(), Caseloads.of(Caseloads.FIRST)))
				.expectError(SearchUnavailableException.class)
				.verify(QUICKLY);
			assertThat(fixture.bean(SearchAvailability.class).state()).isNotEqualTo(SearchState.AVAILABLE);
			fixture.talents.change(talent.id(), (found) -> found.withdrawConsent(InventedTalents.WITHDRAWAL))
				.block(SearchFixture.SOON);
			Talent handed = Caseloads.handed(InventedTalents.visible(2), Caseloads.SECOND);
			fixture.talents.put(handed.withVersion(2));
			fixture.awaitAvailable();
			assertThat(fixture.answer(TalentQuery.everybody()).total()).isEqualTo(TALENTS - 1);
			assertThat(fixture.ask(TalentQuery.everybody(), Caseloads.of(Caseloads.FIRST)).total())
				.isEqualTo(TALENTS - 1);
			assertThat(fixture.ask(TalentQuery.everybody(), Caseloads.of(Caseloads.SECOND)).total()).isEqualTo(1);
		}
	}

	@Test
	void refusesAtOnceWhileNothingAnswersAtTheAddress() {
		try (SearchFixture fixture = SearchFixture.startWithoutWaiting(URI.create("http://127.0.0.1:1"), List.of())) {
			StepVerifier.create(fixture.search.search(TalentQuery.everybody()))
				.expectErrorSatisfies(
						(error) -> assertThat(error).isInstanceOfSatisfying(SearchUnavailableException.class,
								(unavailable) -> assertThat(unavailable.state()).isEqualTo(SearchState.STARTING)))
				.verify(Duration.ofMillis(500));
			for (TalentWriter<?> writer : fixture.ofEachAudience(TalentWriter.class)) {
				StepVerifier.create(writer.update(InventedTalents.visible(1).id()))
					.expectError(SearchUnavailableException.class)
					.verify(QUICKLY);
			}
		}
	}

	private static void kill(ElasticsearchNode node) {
		if (node.state() instanceof NodeState.Ready ready) {
			ProcessHandle process = ProcessHandle.of(ready.pid()).orElseThrow();
			process.destroyForcibly();
			Mono.fromFuture(process.onExit()).block(SearchFixture.SOON);
		}
		else {
			throw new AssertionError("Not ready: " + node.state());
		}
	}

}

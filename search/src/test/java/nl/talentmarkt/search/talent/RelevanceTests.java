package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.search.connection.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

/** How good the first answers are, over judged queries and talents with known facts. */
class RelevanceTests {

	private static final int FEWEST_QUERIES = 120;

	private static final double GOOD = 0.85;

	private static final int RANKED = 10;

	private static final int RECALLED = 20;

	/** From this grade on somebody should not be missed. */
	private static final int RELEVANT = 2;

	private static final Map<TalentCode, Talent> TALENTS = JudgedTalents.all()
		.stream()
		.collect(Collectors.toMap(Talent::code, (talent) -> talent));

	@Test
	void asksOnlyForWhatSomebodyHas() {
		List<JudgedQuery> all = JudgedQuery.all();
		assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_QUERIES);
		assertThat(all).flatExtracting(JudgedQuery::unknownOccupations).isEmpty();
		assertThat(all.stream()
			.filter((judged) -> grades(judged).getFirst() < RELEVANT)
			.map((judged) -> judged.query().text().value())).isEmpty();
	}

	@Test
	void putsTheRightTalentsFirst() {
		List<Judged> results = new ArrayList<>();
		try (SearchFixture fixture = SearchFixture.start(TestNode.address(), TALENTS.values())) {
			JudgedQuery.all().forEach((judged) -> results.add(judge(judged, fixture.answer(judged.query()))));
		}
		results.stream()
			.sorted(Comparator.comparingDouble(Judged::ndcg))
			.filter((judged) -> judged.ndcg() < GOOD)
			.forEach((judged) -> System.out.printf(Locale.ROOT, "%.2f %.2f %s: %s%n", judged.ndcg(), judged.recall(),
					judged.kind(), judged.question()));
		System.out.printf(Locale.ROOT, "%-10s %7s  nDCG@10  recall@20%n", "", "queries");
		results.stream()
			.map(Judged::kind)
			.distinct()
			.forEach((kind) -> print(kind, results.stream().filter((judged) -> judged.kind().equals(kind)).toList()));
		print("all", results);
		assertThat(mean(results, Judged::ndcg)).isGreaterThanOrEqualTo(GOOD);
	}

	private static void print(String kind, List<Judged> results) {
		System.out.printf(Locale.ROOT, "%-10s %7d  %7.3f  %9.3f%n", kind, results.size(), mean(results, Judged::ndcg),
				mean(results, Judged::recall));
	}

	private static double mean(List<Judged> results, ToDoubleFunction<Judged> figure) {
		return results.stream().mapToDouble(figure).average().orElse(0);
	}

	private static Judged judge(JudgedQuery judged, TalentResults<TalentHit> results) {
		List<Integer> ideal = grades(judged);
		List<Integer> found = results.hits().stream().map((hit) -> judged.grade(hit.profile())).toList();
		long relevant = Math.min(RECALLED, ideal.stream().filter((grade) -> grade >= RELEVANT).count());
		long recalled = found.stream().limit(RECALLED).filter((grade) -> grade >= RELEVANT).count();
		String text = judged.query().text().value();
		return new Judged(judged.kind(), text.substring(0, Math.min(50, text.length())).replace('\n', ' '),
				gain(found) / gain(ideal), (double) recalled / (double) relevant);
	}

	/** The grades of all talents, the best first. */
	private static List<Integer> grades(JudgedQuery judged) {
		return TALENTS.values()
			.stream()
			.map((talent) -> judged.grade(talent.profile()))
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private static double gain(List<Integer> grades) {
		return IntStream.range(0, Math.min(RANKED, grades.size()))
			.mapToDouble((rank) -> (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2.0) / Math.log(2)))
			.sum();
	}

	/** How good the answer to one query was. */
	private record Judged(String kind, String question, double ndcg, double recall) {
	}

}

package nl.talentmarkt.frontend.page;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalentMarksTests {

	private final TalentMarks marks = new TalentMarks();

	@Test
	void drawsTheSameMarkForTheSameCode() {
		assertThat(this.marks.of("T-7K3Q")).isEqualTo(new TalentMarks().of("T-7K3Q"));
	}

	@Test
	void drawsDifferentMarksForMostCodes() {
		long different = IntStream.range(0, 300).mapToObj((number) -> this.marks.of("T-" + number)).distinct().count();
		assertThat(different).isGreaterThan(290);
	}

	@Test
	void writesNothingOfTheCodeIntoTheMark() {
		assertThat(this.marks.of("\"/><script>").patches())
			.allSatisfy((patch) -> assertThat(patch.path()).matches("(M|L|A|Z|[0-9 ])+"));
	}

}

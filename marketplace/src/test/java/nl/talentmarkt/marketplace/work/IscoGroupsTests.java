package nl.talentmarkt.marketplace.work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IscoGroupsTests {

	/** The sub-major groups of ISCO-08. */
	private static final Set<String> SUB_MAJOR = Set.of("01", "02", "03", "11", "12", "13", "14", "21", "22", "23",
			"24", "25", "26", "31", "32", "33", "34", "35", "41", "42", "43", "44", "51", "52", "53", "54", "61", "62",
			"63", "71", "72", "73", "74", "75", "81", "82", "83", "91", "92", "93", "94", "95", "96");

	private final IscoGroups groups = IscoGroups.read();

	@ParameterizedTest
	@CsvSource({ "7212,METAL", "7231,VEHICLES", "7126,ELECTRICAL", "7131,FINISHING", "7112,CONSTRUCTION", "7522,WOOD",
			"8332,TRANSPORT", "8344,WAREHOUSE", "5120,KITCHEN", "5131,HOSPITALITY_SERVICE", "9112,CLEANING",
			"6113,GREEN", "5223,SHOP", "4110,OFFICE", "2411,FINANCE", "2512,ICT", "2142,ENGINEERS", "2211,MEDICAL",
			"2221,NURSING", "5322,NURSING", "2643,WELFARE", "2341,EDUCATION", "5311,CHILDCARE", "5141,BEAUTY",
			"7531,TEXTILE", "2652,MEDIA", "5414,SECURITY", "2611,LAW_GOVERNMENT", "7512,FOOD", "8131,PRODUCTION",
			"0110,SECURITY" })
	void findsTheGroupOfACode(String isco, OccupationGroup group) {
		assertThat(this.groups.find(isco)).contains(group);
	}

	@ParameterizedTest
	@CsvSource({ "5161", "9510", "0", "''", "x", "9999" })
	void putsWhatFitsNowhereInNoGroup(String isco) {
		assertThat(this.groups.find(isco)).isEmpty();
	}

	@Test
	void knowsEverySubMajorGroupOfTheClassificationAndNoOther() {
		Set<String> known = IntStream.range(100, 10_000)
			.mapToObj((code) -> String.format("%04d", code))
			.filter((code) -> this.groups.find(code).isPresent())
			.map((code) -> code.substring(0, 2))
			.collect(Collectors.toSet());
		assertThat(known).isEqualTo(SUB_MAJOR);
	}

	@Test
	void reachesEveryGroup() {
		Set<OccupationGroup> reached = IntStream.range(100, 10_000)
			.mapToObj((code) -> this.groups.find(String.format("%04d", code)))
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(OccupationGroup.class)));
		assertThat(reached).containsExactlyInAnyOrderElementsOf(Stream.of(OccupationGroup.values()).toList());
	}

}

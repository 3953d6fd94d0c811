package nl.talentmarkt.frontend.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/talenten", "/talenten?q=a%20b&x=1", "/a/b#c" })
	void takesPathsOnThisSite(String path) {
		assertThat(ReturnPath.from(path)).hasValueSatisfying((taken) -> assertThat(taken.value()).isEqualTo(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " /", "talenten", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil",
			"https://evil.example", "javascript:alert(1)", "/a b", "/a\r\nSet-Cookie: x", "/\t/evil.example",
			"/../..//evil.example", "/./", "/\u0000", "http:/x" })
	void leavesEverythingElse(String path) {
		assertThat(ReturnPath.from(path)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1001, 5000 })
	void leavesWhatIsTooLong(int length) {
		assertThat(ReturnPath.from("/" + "a".repeat(length - 1))).isEmpty();
		assertThat(ReturnPath.from(null)).isEmpty();
	}

}

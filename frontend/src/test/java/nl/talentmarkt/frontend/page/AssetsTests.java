package nl.talentmarkt.frontend.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetsTests {

	@Test
	void findsEveryFileThatThePagesStartWith() {
		Assets assets = new Assets();
		for (String name : new String[] { "main.css", "app.js", "icons.svg", "favicon.svg",
				"noto-sans-latin-wght-normal.woff2", "bricolage-grotesque-latin-700-normal.woff2" }) {
			String url = assets.url(name);
			assertThat(url).matches("/assets/.+-[0-9A-Z]{8}\\.[a-z0-9]+");
			assertThat(new ClassPathResource("static" + url).exists()).isTrue();
		}
	}

	@Test
	void namesTheFileThatTheBuildDidNotMake() {
		Assets assets = new Assets(Map.of("main.css", "main-1.css"));
		assertThatIllegalArgumentException().isThrownBy(() -> assets.url("other.css"))
			.withMessageContaining("'other.css'")
			.withMessageContaining("main.css");
	}

}

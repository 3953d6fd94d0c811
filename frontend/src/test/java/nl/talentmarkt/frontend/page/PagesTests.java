package nl.talentmarkt.frontend.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Fragment;
import org.springframework.web.reactive.result.view.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Renders every template with the example models under {@code src/test/resources/pages}
 * and leaves the result in {@code target/preview} to be looked at.
 */
@SpringBootTest
@AutoConfigureWebTestClient
class PagesTests {

	private static final Path PREVIEW = Path.of("target/preview");

	private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

	@Autowired
	private WebTestClient web;

	@ParameterizedTest
	@MethodSource("examples")
	void showsEveryPageFromItsModel(String example) throws IOException {
		String page = html("/example?name=" + example);
		keep(example, page);
		assertIsWhole(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/over", "/privacy", "/toegankelijkheid", "/hulp" })
	void showsThePagesThatNeedNoData(String path) throws IOException {
		String page = html(path);
		keep(path.substring(1), page);
		assertIsWhole(page);
	}

	@Test
	void streamsANotificationFromTheFragmentsOfTheTray() {
		this.web.get()
			.uri("/stream")
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchange()
			.expectBody(String.class)
			.value((streams) -> {
				assertThat(streams).contains("<turbo-stream action=\"prepend\" target=\"tray\">")
					.contains("id=\"notification-n1\"")
					.contains("<span id=\"tray-count\"")
					.doesNotContain("<html")
					.doesNotContainPattern(MISSING_TEXT);
			});
	}

	private String html(String path) {
		return Objects.requireNonNull(this.web.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	private static void assertIsWhole(String page) {
		assertThat(page).startsWith("<!DOCTYPE html>")
			.contains("<html lang=\"nl\" dir=\"ltr\"")
			.containsOnlyOnce("<h1")
			.containsOnlyOnce("<main id=\"inhoud\"")
			.doesNotContain(" th:")
			.doesNotContain(" style=\"")
			.doesNotContainPattern(MISSING_TEXT);
	}

	private static void keep(String name, String page) throws IOException {
		Files.createDirectories(PREVIEW);
		Files.writeString(PREVIEW.resolve(name + ".html"), page);
	}

	static Stream<String> examples() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:pages/*.yaml"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.map((file) -> file.substring(0, file.lastIndexOf('.')));
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class,
			HttpHandlerAutoConfiguration.class, WebFluxAutoConfiguration.class, ErrorWebFluxAutoConfiguration.class })
	@Import({ Assets.class, TalentMarks.class, PublicNavigation.class, InformationController.class,
			ExampleController.class })
	static class Slice {

	}

	@Controller
	static class ExampleController {

		@GetMapping("/example")
		Rendering show(@RequestParam("name") String name) throws IOException {
			Map<String, Object> model = read(name);
			String template = Objects.requireNonNull((String) model.remove("template"));
			Object errors = model.remove("errors");
			for (String key : List.copyOf(model.keySet())) {
				if (key.toLowerCase(Locale.ROOT).endsWith("form") && model.get(key) instanceof Map<?, ?> values) {
					MapBindingResult binding = new MapBindingResult(values, key);
					if (key.equals("form") && errors instanceof Map<?, ?> refused) {
						refused.forEach((field, text) -> binding.rejectValue((String) field, "refused", (String) text));
					}
					model.put(BindingResult.MODEL_KEY_PREFIX + key, binding);
				}
			}
			return Rendering.view(template).model(model).build();
		}

		@GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
		Flux<ServerSentEvent<Fragment>> stream() {
			Map<String, Object> notification = Map.of("id", "n1", "subject", "Een bericht", "text", "Tekst", "time",
					"vandaag", "href", "/werk", "action", "Bekijk", "unread", true);
			Fragment added = Fragment.create("tray/streams :: added", Map.of("notification", notification, "count", 3));
			return Flux.just(ServerSentEvent.builder(added).build());
		}

		private static Map<String, Object> read(String name) throws IOException {
			try (InputStream example = new ClassPathResource("pages/" + name + ".yaml").getInputStream()) {
				return new LinkedHashMap<>(new Yaml().<Map<String, Object>>load(example));
			}
		}

	}

}

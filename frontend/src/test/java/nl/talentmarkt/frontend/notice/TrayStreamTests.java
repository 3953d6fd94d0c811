package nl.talentmarkt.frontend.notice;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.Tray;

import static org.assertj.core.api.Assertions.assertThat;

/** An open page follows its tray. */
class TrayStreamTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private Tray tray;

	private final AccountId ambassador = ExamplePersons.of(Role.AMBASSADOR).id();

	@Test
	void showsTheTrayAsItIsThenWhatArrivesAndWhatIsSeenElsewhere() throws Exception {
		Notice before = put();
		Browser tab = browserOf(Role.AMBASSADOR);
		List<String> page = new CopyOnWriteArrayList<>();
		HttpResponse<Stream<String>> stream = open(tab);
		Thread reading = Thread.ofVirtual().start(() -> read(stream, page));
		try {
			assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store, no-transform");
			assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
			await(page, "retry:2000");
			await(page, "id=\"notification-" + before.id() + "\"");
			Notice arrived = put();
			await(page, "id=\"notification-" + arrived.id() + "\"");
			page.clear();
			assertThat(browserOf(Role.AMBASSADOR).get("/meldingen/" + arrived.id()).status()).isEqualTo(303);
			await(page, "target=\"notification-" + arrived.id() + "\"");
			await(page, "id=\"tray-count\"");
			page.clear();
			assertThat(browserOf(Role.AMBASSADOR).post("/meldingen/gezien", Map.of()).status()).isEqualTo(303);
			await(page, "hidden=\"hidden\"");
		}
		finally {
			reading.interrupt();
			stream.body().close();
		}
	}

	private HttpResponse<Stream<String>> open(Browser tab) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/meldingen/stroom"))
			.header("Cookie", tab.cookieHeader())
			.header("Accept", "text/event-stream")
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
	}

	private static void read(HttpResponse<Stream<String>> stream, List<String> page) {
		try {
			stream.body().forEach(page::add);
		}
		catch (RuntimeException ex) {
			page.add("closed");
		}
	}

	private static void await(List<String> page, String text) {
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(String.join("\n", page)).contains(text));
	}

	private Notice put() {
		Notice notice = new Notice(UUID.randomUUID().toString(), this.ambassador, NoticeKind.COACH_CHANGED, "/verhalen",
				List.of("Samira"), Instant.now().truncatedTo(ChronoUnit.MILLIS), null, null);
		this.tray.put(notice).block(PATIENCE);
		return notice;
	}

}

package nl.talentmarkt.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints figures of the packaged application; asserts nothing about speed, because
 * machines differ. No test by its name, so it runs only when asked for: see README,
 * "Measuring".
 */
class Measurements {

	private static final int CLICKS = 100;

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	@TempDir
	private Path folder;

	@Test
	void printsStartMemoryAndFirstPage() throws Exception {
		for (int run = 1; run <= 3; run++) {
			long start = System.nanoTime();
			try (PackagedApplication application = PackagedApplication.start(this.folder)) {
				print(String.format(Locale.ROOT, "start %d: first page after %.1f s", run, seconds(start)));
				application.awaitSearch();
				print(String.format(Locale.ROOT, "start %d: search after %.1f s", run, seconds(start)));
				LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
				print(String.format(Locale.ROOT, "start %d: application %d MB resident", run,
						residentMegabytes(application.pid())));
				for (ProcessHandle child : application.descendants()) {
					print(String.format(Locale.ROOT, "start %d: Elasticsearch %d MB resident", run,
							residentMegabytes(child.pid())));
				}
				if (run == 1) {
					print(String.format(Locale.ROOT, "first page %d KB over the wire, with everything it loads",
							firstPage(application) / 1024));
				}
			}
		}
	}

	@Test
	void printsTheTimeFromTheClickToMailAndTray() throws Exception {
		int port = PackagedApplication.freePort();
		GreenMail mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mailServer.start();
		try (PackagedApplication application = PackagedApplication.start(this.folder, "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + port, "--talentmarkt.demo.enabled=true",
				"--talentmarkt.profile-views.daily-budget=1000", "--talentmarkt.rate-limit.forms.count=100000");
				Chromium chromium = Chromium.open();
				Visitor employer = Visitor.at(chromium.browser(), application.address())) {
			application.awaitExampleTalents();
			employer.signInAs("Sanne de Vries");
			List<String> codes = codes(employer);
			Map<String, Visitor> coaches = coachesAtTheirTrays(chromium.browser(), application);
			double[] told = new double[codes.size()];
			for (int click = 0; click < codes.size(); click++) {
				String code = codes.get(click);
				employer.goTo("/talenten/" + code + "/belangstelling");
				employer.page().getByLabel("Uw bericht aan de coach").fill("Graag kennismaken.");
				int before = mailServer.getReceivedMessages().length;
				long start = System.nanoTime();
				employer.button("Verstuur naar de coach").click();
				employer.page().waitForURL(Pattern.compile(".*/belangstelling/[0-9a-f-]+"));
				String coach = employer.page().locator("dt:has-text('Coach') + dd").first().textContent().strip();
				Objects.requireNonNull(coaches.get(coach))
					.page()
					.locator("#tray li", new Page.LocatorOptions().setHasText(code))
					.first()
					.waitFor();
				mailServer.waitForIncomingEmail(30_000, before + 1);
				told[click] = seconds(start) * 1000;
			}
			coaches.values().forEach(Visitor::close);
			Arrays.sort(told);
			print(String.format(Locale.ROOT,
					"click to page, mail accepted and tray shown, %d clicks: median %.0f ms, p95 %.0f ms, longest %.0f ms",
					told.length, told[told.length / 2], told[(int) (told.length * 0.95)], told[told.length - 1]));
		}
		finally {
			mailServer.stop();
		}
	}

	private static Map<String, Visitor> coachesAtTheirTrays(Browser browser, PackagedApplication application) {
		Map<String, Visitor> coaches = new HashMap<>();
		try (Visitor reader = Visitor.at(browser, application.address())) {
			reader.goTo("/demo");
			for (String name : reader.page().locator("section:has(h2:text-is('Coaches')) bdi").allTextContents()) {
				coaches.computeIfAbsent(name.strip(),
						(coach) -> Visitor.at(browser, application.address()).signInAs(coach).goTo("/meldingen"));
			}
		}
		return coaches;
	}

	private static List<String> codes(Visitor employer) {
		java.util.Set<String> codes = new java.util.LinkedHashSet<>();
		for (int page = 1; codes.size() < CLICKS && page < 15; page++) {
			employer.goTo("/talenten?pagina=" + page);
			employer.page()
				.locator("article.tm-talent .tm-code bdi")
				.allTextContents()
				.forEach((code) -> codes.add(code.strip()));
		}
		return codes.stream().limit(CLICKS).toList();
	}

	private static long firstPage(PackagedApplication application) throws IOException, InterruptedException {
		HttpClient http = HttpClient.newHttpClient();
		try (Chromium chromium = Chromium.open();
				Visitor visitor = Visitor.at(chromium.browser(), application.address())) {
			java.util.Set<String> loaded = java.util.concurrent.ConcurrentHashMap.newKeySet();
			visitor.page().onResponse((response) -> loaded.add(response.url()));
			visitor.page()
				.navigate(application.address().toString(), new Page.NavigateOptions()
					.setWaitUntil(com.microsoft.playwright.options.WaitUntilState.NETWORKIDLE));
			assertThat(loaded).isNotEmpty();
			long bytes = 0;
			for (String address : loaded) {
				bytes += http
					.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
							HttpResponse.BodyHandlers.ofByteArray())
					.body().length;
			}
			return bytes;
		}
	}

	private static long residentMegabytes(long pid) throws IOException {
		Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
		return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static void print(String line) {
		System.out.println(line);
	}

}

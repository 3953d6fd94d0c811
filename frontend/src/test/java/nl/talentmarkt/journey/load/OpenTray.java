package nl.talentmarkt.journey.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A page that stands open and shows what comes in. */
final class OpenTray implements AutoCloseable {

	private static final Pattern NOTICE = Pattern.compile("id=\"notification-([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** Each notice with when it was shown first, in nanoseconds of this process. */
	private final Map<String, Long> shown = new ConcurrentHashMap<>();

	private volatile boolean open;

	/**
	 * Opens the tray of somebody.
	 * @param site where
	 * @param person who
	 */
	OpenTray(URI site, Person person) {
		HttpRequest request = HttpRequest.newBuilder(site.resolve("/meldingen/stroom"))
			.header("Accept", "text/event-stream")
			.header("Cookie", person.cookies())
			.build();
		Thread.ofVirtual().start(() -> read(request));
	}

	/** Tells whether what is there was shown, so that what comes will be. */
	boolean isOpen() {
		return this.open;
	}

	Map<String, Long> shown() {
		return Map.copyOf(this.shown);
	}

	private void read(HttpRequest request) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				this.client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				long now = System.nanoTime();
				NOTICE.matcher(line).results().forEach((found) -> this.shown.putIfAbsent(found.group(1), now));
				this.open = true;
			}
		}
		catch (IOException closed) {
			this.open = false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}

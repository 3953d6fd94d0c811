package nl.talentmarkt.frontend.canary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The cookies of one reader, and the requests that go with them. */
final class Session {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NEVER)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final String site;

	private final Map<String, String> cookies = new ConcurrentHashMap<>();

	private volatile String token = "";

	Session(String site) {
		this.site = site;
	}

	Reply get(String path, String accept, String... headers) {
		return send("GET", path, null, "", accept, headers);
	}

	Reply post(String path, String type, byte[] body, String... headers) {
		return send("POST", path, body, type, "text/html", headers);
	}

	/** Returns the form token that the last page with a form brought. */
	String token() {
		return this.token;
	}

	void keepToken(String newest) {
		this.token = newest;
	}

	private Reply send(String method, String path, byte @Nullable [] body, String type, String accept,
			String... headers) {
		HttpRequest.Builder request = request(path, accept, headers);
		if (body != null) {
			request.header("Content-Type", type);
		}
		request.method(method,
				(body != null) ? HttpRequest.BodyPublishers.ofByteArray(body) : HttpRequest.BodyPublishers.noBody());
		try {
			HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			response.headers().allValues("Set-Cookie").forEach(this::remember);
			return new Reply(method + " " + path, response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new AssertionError(method + " " + path + " got no answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Listens to a stream of events until it is cancelled. */
	CompletableFuture<?> listen(String path, Consumer<String> lines) {
		HttpRequest request = request(path, "text/event-stream").timeout(Duration.ofMinutes(30)).build();
		return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
	}

	private HttpRequest.Builder request(String path, String accept, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path)).timeout(PATIENCE);
		Map<String, String> all = new LinkedHashMap<>(Map.of("Accept", accept));
		if (!this.cookies.isEmpty()) {
			all.put("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		for (int index = 0; index < headers.length; index += 2) {
			all.put(headers[index], headers[index + 1]);
		}
		all.forEach(request::header);
		return request;
	}

	private void remember(String cookie) {
		String pair = cookie.split(";", 2)[0];
		String name = pair.substring(0, pair.indexOf('='));
		String value = pair.substring(pair.indexOf('=') + 1);
		if (value.isEmpty() || cookie.contains("Max-Age=0")) {
			this.cookies.remove(name);
		}
		else {
			this.cookies.put(name, value);
		}
	}

	/**
	 * Hands on every line.
	 *
	 * @param lines whom to
	 */
	private record Lines(Consumer<String> lines) implements java.util.concurrent.Flow.Subscriber<String> {

		@Override
		public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			this.lines.accept(line);
		}

		@Override
		public void onError(Throwable error) {
			this.lines.accept("");
		}

		@Override
		public void onComplete() {
			this.lines.accept("");
		}

	}

}

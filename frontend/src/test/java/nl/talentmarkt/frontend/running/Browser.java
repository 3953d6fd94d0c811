package nl.talentmarkt.frontend.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.talentmarkt.marketplace.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a browser does without scripts: keeps cookies and sends forms with the token of
 * their page. It follows no redirects, so that tests see them.
 */
public final class Browser {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NEVER)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private final String site;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	Browser(String site) {
		this.site = site;
	}

	/**
	 * Opens a browser without cookies at a running application.
	 * @param site where it is
	 * @return a new one
	 */
	public static Browser at(URI site) {
		return new Browser(site.toString());
	}

	/**
	 * Opens a page.
	 * @param path path and query, encoded
	 * @param headers further headers, by turns name and value
	 * @return the answer
	 */
	public Answer get(String path, String... headers) {
		return send("GET", path, (String) null, headers);
	}

	/**
	 * Sends a form with the form token.
	 * @param path the path
	 * @param fields the fields
	 * @param headers further headers, by turns name and value
	 * @return the answer
	 */
	public Answer post(String path, Map<String, String> fields, String... headers) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", formToken());
		return postWithoutToken(path, all, headers);
	}

	/**
	 * Sends a form as it is.
	 * @param path the path
	 * @param fields the fields
	 * @param headers further headers, by turns name and value
	 * @return the answer
	 */
	public Answer postWithoutToken(String path, Map<String, String> fields, String... headers) {
		return send("POST", path, encode(fields), headers);
	}

	/**
	 * Becomes one of the example people.
	 * @param account who
	 */
	public void signIn(AccountId account) {
		Answer answer = post("/demo/inloggen", Map.of("person", account.value()));
		if (answer.status() != 303) {
			throw new AssertionError("Cannot sign in as " + account + ": " + answer);
		}
	}

	/**
	 * Gets a form token, from a page that everybody may see and that has forms.
	 * @return the token
	 */
	public String formToken() {
		Answer page = get("/demo");
		Matcher matcher = FORM_TOKEN.matcher(page.body());
		if (!matcher.find()) {
			throw new AssertionError("No form token in " + page);
		}
		return matcher.group(1);
	}

	/**
	 * Sends anything.
	 * @param method the method
	 * @param path path and query, encoded
	 * @param body a form, encoded, or null
	 * @param headers further headers, by turns name and value
	 * @return the answer
	 * @throws NoAnswerError when the server hung up or said nothing in time
	 */
	public Answer send(String method, String path, @Nullable String body, String... headers) {
		return send(method, path, (body != null) ? body.getBytes(StandardCharsets.UTF_8) : null, headers);
	}

	/**
	 * Sends a form with a file, with the form token.
	 * @param path the path
	 * @param fields the other fields
	 * @param name the name of the file
	 * @param content what is in it
	 * @return the answer
	 */
	public Answer upload(String path, Map<String, String> fields, String name, byte[] content) {
		String boundary = "grens" + UUID.randomUUID();
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", formToken());
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		all.forEach((field,
				value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
					.formatted(boundary, field, value)
					.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.formatted(boundary, name)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return send("POST", path, body.toByteArray(), "Content-Type", "multipart/form-data; boundary=" + boundary);
	}

	private Answer send(String method, String path, byte @Nullable [] body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path)).timeout(PATIENCE);
		Map<String, String> all = new LinkedHashMap<>(Map.of("Accept", "text/html"));
		if (body != null) {
			all.put("Content-Type", "application/x-www-form-urlencoded");
		}
		if (!this.cookies.isEmpty()) {
			all.put("Cookie", cookieHeader());
		}
		for (int index = 0; index < headers.length; index += 2) {
			all.put(headers[index], headers[index + 1]);
		}
		all.forEach(request::header);
		request.method(method,
				(body != null) ? HttpRequest.BodyPublishers.ofByteArray(body) : HttpRequest.BodyPublishers.noBody());
		try {
			HttpResponse<InputStream> response = CLIENT.send(request.build(),
					HttpResponse.BodyHandlers.ofInputStream());
			response.headers().allValues("Set-Cookie").forEach(this::remember);
			return new Answer(response.statusCode(), response.headers(), read(response));
		}
		catch (IOException ex) {
			throw new NoAnswerError(method + " " + path + " got no answer: " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** A stream of events never ends; that it began is enough. */
	private static String read(HttpResponse<InputStream> response) throws IOException {
		try (InputStream body = response.body()) {
			boolean endless = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
			return endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * Returns the cookies that would be sent.
	 * @return names and values; changes to it are seen by the browser
	 */
	public Map<String, String> cookies() {
		return this.cookies;
	}

	/**
	 * Returns the cookies as a header.
	 * @return the value of the Cookie header
	 */
	public String cookieHeader() {
		return this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/**
	 * Encodes form fields.
	 * @param fields names and values
	 * @return the body of a form
	 */
	public static String encode(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
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

}

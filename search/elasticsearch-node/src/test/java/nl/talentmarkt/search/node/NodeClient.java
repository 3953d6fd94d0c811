package nl.talentmarkt.search.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Speaks to a node over plain HTTP.
 */
final class NodeClient {

	private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

	private static final HttpClient http = HttpClient.newHttpClient();

	private final URI address;

	NodeClient(URI address) {
		this.address = address;
	}

	String get(String path) {
		return send(HttpRequest.newBuilder(this.address.resolve(path)).build());
	}

	String put(String path, String json) {
		return send("PUT", path, json);
	}

	String post(String path, String json) {
		return send("POST", path, json);
	}

	List<String> analyze(String path, String json) {
		return TOKEN.matcher(post(path, json)).results().map((MatchResult token) -> token.group(1)).toList();
	}

	private String send(String method, String path, String json) {
		return send(HttpRequest.newBuilder(this.address.resolve(path))
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(json))
			.build());
	}

	private static String send(HttpRequest request) {
		try {
			return http.send(request, BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(request + " got no answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}

package nl.talentmarkt.frontend.talents;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ReadingContext;

/**
 * Takes from a request what the log of views keeps of it: the page of this site that it
 * came from, and the trace that it belongs to (W3C Trace Context) or a new one.
 */
public final class ReadingContexts {

	private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");

	private static final Map<String, Source> PAGES = Map.of("talenten", Source.SEARCH, "zoekopdrachten", Source.SEARCH,
			"belangstelling", Source.INTEREST, "voorstellen", Source.NOMINATION, "aanbod", Source.OFFER, "evenementen",
			Source.EVENT, "meldingen", Source.NOTICE);

	private ReadingContexts() {
	}

	/**
	 * Reads a request for a profile.
	 * @param request the request
	 * @return what the log keeps of it
	 */
	public static ReadingContext of(ServerHttpRequest request) {
		return new ReadingContext(sourceOf(request), traceOf(request));
	}

	/**
	 * Reads a request for something that stands on a page of its own.
	 * @param request the request
	 * @param source what that page is
	 * @return what the log keeps of it
	 */
	public static ReadingContext of(ServerHttpRequest request, Source source) {
		return new ReadingContext(source, traceOf(request));
	}

	private static Source sourceOf(ServerHttpRequest request) {
		String host = request.getHeaders().getFirst(HttpHeaders.HOST);
		URI from = address(request.getHeaders().getFirst(HttpHeaders.REFERER));
		if (from == null || from.getPath() == null || !from.getAuthority().equalsIgnoreCase(host)) {
			return Source.ADDRESS;
		}
		String[] path = from.getPath().split("/", 3);
		return (path.length > 1) ? PAGES.getOrDefault(path[1].toLowerCase(Locale.ROOT), Source.ADDRESS)
				: Source.ADDRESS;
	}

	private static @Nullable URI address(@Nullable String text) {
		try {
			URI address = (text != null) ? URI.create(text) : null;
			return (address != null && address.getAuthority() != null) ? address : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String traceOf(ServerHttpRequest request) {
		String parent = request.getHeaders().getFirst("traceparent");
		Matcher matcher = TRACE_PARENT.matcher((parent != null) ? parent : "");
		return matcher.matches() ? matcher.group(1) : UUID.randomUUID().toString().replace("-", "");
	}

}

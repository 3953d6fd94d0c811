package nl.talentmarkt.frontend.error;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.talentmarkt.frontend.access.RouteSamples;
import nl.talentmarkt.frontend.access.RouteTable;
import nl.talentmarkt.frontend.access.RouteTable.Row;
import nl.talentmarkt.frontend.access.RoutesInUse;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RawConnection;
import nl.talentmarkt.marketplace.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Broken and ill-meant requests at every route: each is refused in words, none breaks.
 */
class HostileRequestTests extends RoutesInUse {

	private static final List<String> BAD_VALUES = List.of("%00", "%FF", "%C3%28", "%ED%A0%80", "%zz", "%",
			"..%2F..%2Fetc", "%2e%2e", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "null", "-1", "0", "99999999999999999999",
			"1e9", "NaN", "%E2%80%AE", "a;b=c", "%0D%0ASet-Cookie:x=y", "%7B%24ne:1%7D", "${7*7}", "%25%7B7*7%7D",
			"'%20or%201=1--", "A".repeat(5000), "%F0%9F%98%80", "*", "~", "%5C%5Cevil");

	private static final List<String> BAD_QUERIES = List.of("%zz=1", "a=%zz", "%FF=1", "a=%C3", "=", "&&&", "a=%00",
			"token=%00", "naar=%0D%0A", "q=" + "x".repeat(6000), "page=-1&size=0", "page=99999999999999999999",
			"class.module.classLoader.x=1", "a[999999999]=1", "a.b.c[0].d=1", "email=a&email=b", "__proto__=1",
			"_csrf=x&_csrf=y", "x=" + "y".repeat(20_000));

	private static final List<String> BAD_HEADERS = List.of("Accept: nonsense", "Accept: ;;;",
			"Accept: text/html;q=high", "Accept: application/json", "Accept: image/png", "Accept: text/event-stream",
			"Accept: text/vnd.turbo-stream.html, text/html", "Turbo-Frame: \"><script>", "Turbo-Frame: work",
			"Accept-Language: ####", "Accept-Language: " + "nl,".repeat(500), "Cookie: sessie=../../etc; formulier=%00",
			"Cookie: sessie=" + "A".repeat(4000), "Cookie: ;;;===", "X-Forwarded-For: evil", "Forwarded: for=\"[",
			"Origin: https://evil.example", "Range: bytes=-1-", "If-Modified-Since: yesterday", "Content-Type: ///",
			"Content-Type: text/plain", "Content-Type: application/json", "Content-Type: multipart/form-data",
			"Content-Type: multipart/form-data; boundary=x",
			"Content-Type: application/x-www-form-urlencoded; charset=nonsense", "Content-Type: application/xml",
			"Content-Encoding: gzip", "Expect: something", "X-HTTP-Method-Override: DELETE", "Host: evil.example",
			"X-Long: " + "x".repeat(30_000));

	private static final List<String> BAD_BODIES = List.of("", "%zz=1", "a=%FF", "a=%00", "=&=&=", "email=%00",
			"email=" + "a".repeat(10_000), "email[0]=x", "email.value=x", "email[999999999]=x", "person[]=x",
			"person=%3Cscript%3E", "person=" + "x".repeat(500), "token=" + "%C3%28", "x=" + "y".repeat(300_000),
			"{\"a\":1}", "<?xml version=\"1.0\"?><a/>", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
			"class.module.classLoader.resources.context.parent.pipeline.first.pattern=x", "naar=%0D%0A",
			"\u00ff\u00fe");

	private static final List<String> BAD_METHODS = List.of("PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "FOO",
			"get", "GET\t");

	private static final List<String> TELLTALES = List.of("nl.talentmarkt", "java.", "org.springframework",
			"org.thymeleaf", "reactor.", "Exception", "\tat ", "<script>alert", "Whitelabel");

	/** Whoever sends one at a time waits for it half of the time. */
	private static final int AT_ONCE = 6;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	static List<Row> rows() {
		return RouteTable.written();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void isRefusedInWords(Row row) {
		RouteSamples samples = samples();
		Role role = row.allowed().stream().filter((one) -> one != Role.ANONYMOUS).findFirst().orElse(Role.ANONYMOUS);
		Browser browser = browserOf(role);
		String token = browser.formToken();
		String cookie = "Cookie: " + browser.cookieHeader();
		RawConnection connection = new RawConnection(port());
		assertThat(Flux.fromIterable(requests(row, samples, cookie, token))
			.flatMap((request) -> Mono.fromCallable(() -> complaint(connection.send(request), request))
				.subscribeOn(Schedulers.boundedElastic()), AT_ONCE)
			.filter((complaint) -> !complaint.isEmpty())
			.collectList()
			.block(PATIENCE)).isEmpty();
	}

	private static String complaint(String answer, String request) {
		int status = RawConnection.statusOf(answer);
		if (status < 200 || status > 499) {
			return "status " + status + ": " + shortened(request);
		}
		return TELLTALES.stream()
			.filter(answer::contains)
			.findFirst()
			.map((word) -> "tells " + word + ": " + shortened(request))
			.orElse("");
	}

	private static String shortened(String request) {
		String first = request.lines().findFirst().orElse("");
		String rest = request.substring(first.length())
			.replaceAll("(?m)^(Cookie: formulier|Host: localhost|Connection).*\\R", "");
		return (first.substring(0, Math.min(first.length(), 120)) + " "
				+ rest.substring(0, Math.min(rest.length(), 160)))
			.strip();
	}

	private static List<String> requests(Row row, RouteSamples samples, String cookie, String token) {
		List<String> requests = new ArrayList<>();
		String path = samples.fill(row.path());
		String form = samples.fill(row.form()) + "&" + Browser.encode(Map.of("_csrf", token));
		for (String value : BAD_VALUES) {
			if (row.path().contains("{")) {
				requests.add(request(row.httpMethod(), row.path().replaceAll("\\{[^}]+}", value.replace("$", "\\$")),
						form, cookie));
			}
			requests.add(request(row.httpMethod(), path + "/" + value, form, cookie));
		}
		BAD_QUERIES.forEach((query) -> requests.add(request(row.httpMethod(), path + "?" + query, form, cookie)));
		BAD_HEADERS.forEach((header) -> requests.add(request(row.httpMethod(), path, form, cookie, header)));
		BAD_METHODS.forEach((method) -> requests.add(request(method, path, form, cookie)));
		if (isPosted(row)) {
			addBodies(requests, path, form, cookie, token);
		}
		else {
			requests.add(request("POST", path, form, cookie));
		}
		requests.add(request("GET", path.replaceFirst("/", "//"), "", cookie));
		requests.add(request("GET", "http://evil.example" + path, "", cookie));
		requests.add(request("GET", path + "/../../..//", "", cookie));
		return requests;
	}

	/** Where nothing is posted, no body is read: one says as much as a hundred. */
	private static boolean isPosted(Row row) {
		return "POST".equals(row.httpMethod());
	}

	private static void addBodies(List<String> requests, String path, String form, String cookie, String token) {
		for (String body : BAD_BODIES) {
			requests.add(request("POST", path, body, cookie));
			requests.add(request("POST", path, body + "&" + form, cookie));
			requests.add(request("POST", path, body, cookie, "X-CSRF-TOKEN: " + token));
			requests
				.add(request("POST", path, body, cookie, "X-CSRF-TOKEN: " + token, "Content-Type: application/json"));
			requests.add(request("POST", path, body, cookie, "X-CSRF-TOKEN: " + token,
					"Content-Type: multipart/form-data; boundary=x"));
		}
	}

	private static String request(String method, String path, String body, String cookie, String... headers) {
		StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
		boolean hasBody = !"GET".equals(method) && !"HEAD".equals(method);
		List<String> all = new ArrayList<>(List.of(headers));
		addUnlessThere(all, "Host: localhost");
		addUnlessThere(all, cookie);
		addUnlessThere(all, "Accept: text/html");
		all.add("Connection: close");
		if (hasBody) {
			addUnlessThere(all, "Content-Type: application/x-www-form-urlencoded");
			all.add("Content-Length: " + body.length());
		}
		all.forEach((header) -> request.append(header).append("\r\n"));
		return request.append("\r\n").append(hasBody ? body : "").toString();
	}

	private static void addUnlessThere(List<String> headers, String header) {
		String name = header.substring(0, header.indexOf(':') + 1);
		if (headers.stream().noneMatch((one) -> one.startsWith(name))) {
			headers.add(header);
		}
	}

}

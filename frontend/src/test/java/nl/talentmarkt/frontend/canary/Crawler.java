package nl.talentmarkt.frontend.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.example.Markers;
import nl.talentmarkt.frontend.example.Markers.Marker;

/**
 * Reads what readers can read: follows every link, sends every form, and asks for every
 * route without being led there.
 */
final class Crawler {

	/**
	 * The demo shows every mail to everybody, and whose place can be taken: a newcomer is
	 * meant to see what each person receives. Mail is judged by its recipient instead.
	 */
	private static final Pattern OF_THE_DEMO = Pattern.compile("/demo(/.*)?");

	/** Forms that end the session, or change who may see whom while others look. */
	private static final Pattern NOT_SENT = Pattern
		.compile("/uitloggen|/inloggen.*|/demo.*|/overdracht|/beheer/werkgevers/[^/]+/stopzetting");

	/** Of each route a reader follows so many links; the rest looks the same. */
	private static final int LINKS_PER_ROUTE = 4;

	private static final int SENDINGS_PER_BUTTON = 4;

	private static final int MOST_STEPS = 5;

	private final RouteBook routes;

	private final Markers markers;

	private final Pictures pictures;

	private final WhoMay whoMay;

	private final Findings findings;

	private final Collection<String> preferred;

	private final Map<Reader, Map<String, List<PageForm>>> forms = new HashMap<>();

	private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

	Crawler(RouteBook routes, Markers markers, Pictures pictures, WhoMay whoMay, Findings findings,
			Collection<String> preferred) {
		this.routes = routes;
		this.markers = markers;
		this.pictures = pictures;
		this.whoMay = whoMay;
		this.findings = findings;
		this.preferred = preferred;
	}

	/** Opens every stream, and goes on listening. */
	void listen(Reader reader, Queue<CompletableFuture<?>> open) {
		for (String route : this.routes.streams()) {
			for (String address : this.routes.addresses(route, this.preferred).stream().limit(2).toList()) {
				open.add(reader.session().listen(address, (line) -> {
					this.findings.read("lines of streams");
					judge(reader, line, "the stream " + address);
				}));
			}
		}
	}

	/** Follows links from the front page until there is nothing new. */
	void follow(Reader reader) {
		Deque<String> open = new ArrayDeque<>(List.of("/"));
		Set<String> known = new HashSet<>(open);
		Map<String, Integer> perRoute = new HashMap<>();
		while (!open.isEmpty()) {
			String path = open.removeFirst();
			String route = this.routes.route(path).orElse(path);
			if (!this.routes.streams().contains(route) && perRoute.merge(route, 1, Integer::sum) <= LINKS_PER_ROUTE) {
				Reply reply = read(reader, path, "text/html");
				if (reply.status() == 404 || reply.status() == 410) {
					this.findings.fault("%s follows a link to %s: %s".formatted(reader, path, reply.status()));
				}
				leadsTo(reader, reply, path).stream().filter(known::add).forEach(open::addLast);
			}
		}
	}

	/** Asks for every route that can be read, with everything that could be behind it. */
	void demand(Reader reader) {
		for (String route : this.routes.readable()) {
			this.routes.addresses(route, this.preferred).forEach((address) -> read(reader, address, "text/html"));
		}
	}

	/** Asks for every route as programs do, and as nobody should. */
	void demandOtherwise(Reader reader) {
		for (String route : this.routes.readable()) {
			String first = this.routes.addresses(route, this.preferred).getFirst();
			read(reader, first, "application/json");
			read(reader, first, "text/vnd.turbo-stream.html, text/html");
			read(reader, first, "text/html", "Turbo-Frame", "deel");
			read(reader, first + "?pagina=2&q=%22%3E%3Cb%3E&sorteer=onzin", "text/html");
			read(reader, first + "/bestaat-niet", "text/html");
		}
	}

	/** Sends every form that the reader met, filled in differently each time. */
	void send(Reader reader) {
		for (List<PageForm> alike : List.copyOf(formsOf(reader).values())) {
			int variants = Math.min(SENDINGS_PER_BUTTON, Math.max(alike.getFirst().variants(), alike.size()));
			for (int variant = PageForm.BLANK; variant < variants; variant++) {
				send(reader, alike.get(Math.max(0, variant) % alike.size()), variant);
			}
		}
	}

	private void send(Reader reader, PageForm form, int variant) {
		List<Map.Entry<String, String>> fields = form.filled(variant);
		Sent sending = new Sent(reader, form, fields);
		this.sent.add(sending);
		post(reader, sending);
	}

	/**
	 * Sends what others sent, as somebody would who copied it from a colleague's screen.
	 */
	void copy(Reader reader) {
		Map<String, Sent> others = new LinkedHashMap<>();
		for (Sent sending : this.sent) {
			if (!sending.by().equals(reader)) {
				String route = this.routes.route(sending.form().action()).orElse("");
				others.put(route + " " + sending.form().press(), sending);
			}
		}
		others.values().forEach((sending) -> post(reader, sending));
	}

	private void post(Reader reader, Sent sending) {
		List<Map.Entry<String, String>> fields = new ArrayList<>(sending.fields());
		fields.removeIf((field) -> "_csrf".equals(field.getKey()));
		fields.add(Map.entry("_csrf", reader.session().token()));
		PageForm form = sending.form();
		Reply reply = reader.session().post(form.action(), form.type(), form.encoded(fields));
		judge(reader, reply, form.action());
		leadsTo(reader, reply, form.action());
		landAt(reader, reply);
	}

	private void landAt(Reader reader, Reply answer) {
		Reply reply = answer;
		for (int step = 0; step < MOST_STEPS && reply.header("Location").startsWith("/"); step++) {
			String path = reply.header("Location").replaceAll("#.*", "");
			reply = read(reader, path, "text/html");
			leadsTo(reader, reply, path);
		}
	}

	/** Reads one address as one reader, and judges what comes back. */
	Reply read(Reader reader, String path, String accept, String... headers) {
		Reply reply = reader.session().get(path, accept, headers);
		judge(reader, reply, path);
		if ("text/html".equals(accept) && headers.length == 0 && reply.isHtml()) {
			checkPage(reply, path);
		}
		return reply;
	}

	private void judge(Reader reader, Reply reply, String path) {
		this.findings.read(reader + " (" + reader.viewer().role() + ")");
		this.findings.read("answers " + reply.type().replaceAll(";.*", ""));
		Optional<String> route = this.routes.route(path);
		if (reply.status() < 400) {
			route.ifPresent((pattern) -> this.findings.reached(pattern, reader.name()));
		}
		if (reply.status() >= 500) {
			this.findings.fault("%s gets %d from %s".formatted(reader, reply.status(), route.orElse(path)));
		}
		if (!OF_THE_DEMO.matcher(path.replaceAll("\\?.*", "")).matches()) {
			judge(reader, reply.text(), reply.request());
		}
		judgePictures(reader, reply);
	}

	/** A photo goes over the line by itself, and not as a part of anything. */
	private void judgePictures(Reader reader, Reply reply) {
		for (Marker picture : this.pictures.in(reply.body())) {
			if ("image/jpeg".equals(reply.type()) && this.whoMay.see(reader.viewer(), picture)) {
				this.findings.seen(picture, reader.viewer().role().name());
			}
			else {
				this.findings.leak(picture, reader.name(), reply.request());
			}
		}
	}

	/** Holds one text against the rules. */
	void judge(Reader reader, String text, String place) {
		for (Marker marker : this.markers.in(text)) {
			if (this.whoMay.see(reader.viewer(), marker)) {
				this.findings.seen(marker, reader.viewer().role().name());
			}
			else {
				this.findings.leak(marker, reader.name(), place);
			}
		}
	}

	private void checkPage(Reply reply, String path) {
		for (String shortcoming : new Page(path, reply.body()).shortcomings()) {
			if (!path.endsWith("/inhoud")) {
				this.findings.fault(
						"%s (%d) has %s".formatted(this.routes.route(path).orElse(path), reply.status(), shortcoming));
			}
		}
	}

	private Set<String> leadsTo(Reader reader, Reply reply, String path) {
		Set<String> leads = new HashSet<>();
		if (reply.header("Location").startsWith("/")) {
			leads.add(reply.header("Location").replaceAll("#.*", ""));
		}
		String body = new String(reply.body(), StandardCharsets.UTF_8);
		if (reply.isHtml() || body.contains("<turbo-stream")) {
			Page page = new Page(path, reply.body());
			leads.addAll(page.links());
			page.forms().forEach((form) -> keep(reader, form));
			if (!page.token().isEmpty()) {
				reader.session().keepToken(page.token());
			}
		}
		leads.forEach(this.routes::route);
		return leads;
	}

	private void keep(Reader reader, PageForm form) {
		if (!NOT_SENT.matcher(form.action()).matches()) {
			String route = this.routes.route(form.action()).orElse(form.action());
			List<PageForm> alike = formsOf(reader).computeIfAbsent(route + " " + form.press(),
					(key) -> new ArrayList<>());
			if (alike.size() < SENDINGS_PER_BUTTON
					&& alike.stream().noneMatch((one) -> one.action().equals(form.action()))) {
				alike.add(form);
			}
		}
	}

	private Map<String, List<PageForm>> formsOf(Reader reader) {
		synchronized (this.forms) {
			return this.forms.computeIfAbsent(reader, (one) -> new LinkedHashMap<>());
		}
	}

	/** Tells which forms were sent. */
	Collection<String> sentTo() {
		return this.sent.stream()
			.map((sending) -> this.routes.route(sending.form().action()).orElse(sending.form().action()))
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * A form that was sent.
	 *
	 * @param by who did
	 * @param form the form
	 * @param fields what was filled in
	 */
	private record Sent(Reader by, PageForm form, List<Map.Entry<String, String>> fields) {
	}

}

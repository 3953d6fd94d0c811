package nl.talentmarkt.frontend.canary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import nl.talentmarkt.frontend.example.Markers;
import nl.talentmarkt.frontend.example.Markers.Marker;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.text.EmailAddress;
import org.bson.Document;
import org.bson.types.Binary;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Where texts can end up beside pages: mail, the search index, the store, the log. */
final class Places {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	/** What a collection may hold of a talent; every other one holds nothing. */
	private static final Map<String, Set<String>> MAY_HOLD = Map.of("talents", Markers.fields(), "accounts",
			Set.of("FIRST_NAME"));

	/** What no index holds, whoever searches it. */
	private static final Set<String> NOT_SEARCHED = Set.of("CURRICULUM_VITAE", "PITCH");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Markers markers;

	private final WhoMay whoMay;

	private final Findings findings;

	Places(Markers markers, WhoMay whoMay, Findings findings) {
		this.markers = markers;
		this.whoMay = whoMay;
		this.findings = findings;
	}

	/** Holds every mail against what its recipient may see. */
	void mails(GreenMail server, Accounts accounts) {
		for (MimeMessage mail : server.getReceivedMessages()) {
			this.findings.read("mails");
			String to = recipient(mail);
			Viewer viewer = accounts.findByEmail(new EmailAddress(to))
				.map(Account::person)
				.cast(Viewer.class)
				.blockOptional(PATIENCE)
				.orElseGet(Viewer.Anonymous::new);
			for (Marker marker : this.markers.in(text(mail))) {
				if (this.whoMay.see(viewer, marker)) {
					this.findings.seen(marker, "mail to " + viewer.role());
				}
				else {
					this.findings.leak(marker, to, "a mail");
				}
			}
		}
	}

	private static String recipient(MimeMessage mail) {
		try {
			Address[] to = Optional.ofNullable(mail.getAllRecipients()).orElseThrow();
			return to[0].toString().replaceAll(".*<|>.*", "");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Headers, every part and every attachment. */
	static String text(Part part) {
		try {
			StringBuilder text = new StringBuilder();
			for (Header header : java.util.Collections.list(part.getAllHeaders())) {
				text.append(header.getName()).append(": ").append(header.getValue()).append('\n');
			}
			if (part instanceof MimeMessage message) {
				text.append(message.getSubject()).append('\n');
			}
			if (part.getContent() instanceof Multipart parts) {
				for (int index = 0; index < parts.getCount(); index++) {
					text.append(text(parts.getBodyPart(index)));
				}
				return text.toString();
			}
			try (InputStream content = part.getInputStream()) {
				return text
					.append(ReadableText.of(part.getContentType().toLowerCase(java.util.Locale.ROOT),
							content.readAllBytes()))
					.append('\n')
					.toString();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Holds every document of every index against its audience. */
	void index(URI elasticsearch) {
		String found = ask(elasticsearch.resolve("/_all/_search?size=10000&expand_wildcards=all"));
		Document answer = Document.parse(found);
		List<Document> hits = answer.get("hits", Document.class).getList("hits", Document.class);
		for (Document hit : hits) {
			this.findings.read("search documents");
			String index = hit.getString("_index");
			for (Marker marker : this.markers.in(hit.toJson())) {
				if (!this.whoMay.isShown(marker) && !isForTheOwnCoach(index, hit, marker)) {
					this.findings.leak(marker, "whoever searches", "index " + index);
				}
			}
		}
	}

	/** An index that only coaches search, each in the own caseload. */
	private boolean isForTheOwnCoach(String index, Document hit, Marker marker) {
		String coach = hit.get("_source", Document.class).getString("coach");
		return index.contains("-caseloads-") && coach != null && !NOT_SEARCHED.contains(marker.field()) && this.whoMay
			.see(new Viewer.Coach(new AccountId("anybody"), new CoachId(coach), new OrganisationId("any")), marker);
	}

	static String ask(URI address) {
		return send("GET", address, "");
	}

	static String send(String method, URI address, String body) {
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.method(method,
					body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
			.build();
		try {
			HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Holds every document of the store against what its collection may hold. */
	void store(ReactiveMongoTemplate template) {
		for (String collection : template.getCollectionNames().toStream().toList()) {
			Set<String> mayHold = MAY_HOLD.getOrDefault(collection, Set.of());
			for (Document document : template.findAll(Document.class, collection).toStream().toList()) {
				this.findings.read("stored documents");
				this.markers.in(flat(document))
					.stream()
					.filter((marker) -> !mayHold.contains(marker.field()) && !this.whoMay.isShown(marker))
					.forEach((marker) -> this.findings.leak(marker, "whoever reads the store",
							"collection " + collection));
			}
		}
	}

	private static String flat(Object value) {
		return switch (value) {
			case Map<?, ?> fields -> fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + " " + flatOrNothing(field.getValue()))
				.collect(Collectors.joining(" "));
			case Collection<?> items -> items.stream().map(Places::flatOrNothing).collect(Collectors.joining(" "));
			// Sessions are stored as Java writes objects.
			case Binary binary -> new String(binary.getData(), StandardCharsets.UTF_8);
			case java.util.Date date -> date.toInstant().toString();
			default -> value.toString();
		};
	}

	private static String flatOrNothing(@org.jspecify.annotations.Nullable Object value) {
		return (value != null) ? flat(value) : "";
	}

	/** Nothing of this belongs in a log. */
	void log(Stream<String> lines) {
		lines.forEach((line) -> {
			this.findings.read("lines of the log");
			this.markers.in(line).forEach((marker) -> this.findings.leak(marker, "whoever reads the log", line));
		});
	}

}

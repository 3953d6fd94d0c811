package nl.talentmarkt.frontend.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.talentmarkt.TalentmarktApplication;
import nl.talentmarkt.frontend.example.MarkedExamples;
import nl.talentmarkt.frontend.example.Markers;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.photo.TalentPhotos;
import nl.talentmarkt.marketplace.store.TestStore;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.node.ElasticsearchNode;
import nl.talentmarkt.search.node.ElasticsearchNodeOptions;
import org.awaitility.Awaitility;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole application with marked example people, its own store, search and mail server
 * beside it, all reached over the network.
 */
@SpringBootTest(classes = TalentmarktApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"talentmarkt.rate-limit.forms.count=1000000", "talentmarkt.rate-limit.links-per-client.count=100000",
		"talentmarkt.rate-limit.links-per-address.count=100000", "talentmarkt.profile-views.daily-budget=100000",
		"talentmarkt.secret=only-for-tests-only-for-tests-only-for-tests",
		"talentmarkt.example-talents=" + CrawledApplication.TALENTS })
@Import({ MarkedExamples.class, Mistakes.class })
@DirtiesContext
abstract class CrawledApplication {

	static final int TALENTS = 120;

	static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final TestStore STORE = new TestStore();

	private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final ElasticsearchNode NODE = startNode();

	private static final Pattern SIGN_IN_LINK = Pattern.compile("/inloggen/link\\?token=[^\\s\"<>]+");

	@LocalServerPort
	private int port;

	@Autowired
	private Talents talents;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Interests interests;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private TalentPhotos photos;

	@Autowired
	private Markers markers;

	@Autowired
	private ReactiveMongoTemplate template;

	@Autowired
	private Clock clock;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@DynamicPropertySource
	static void surroundings(DynamicPropertyRegistry properties) {
		STORE.register(properties);
		MAIL.start();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
		properties.add("talentmarkt.elasticsearch.addresses", CrawledApplication::elasticsearch);
	}

	private static ElasticsearchNode startNode() {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "nodes")), "canary");
			ElasticsearchNode node = ElasticsearchNode.start(ElasticsearchNodeOptions.in(folder));
			Runtime.getRuntime().addShutdownHook(new Thread(node::close));
			return node;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static URI elasticsearch() {
		return NODE.ready().orTimeout(2, TimeUnit.MINUTES).join();
	}

	static GreenMail mail() {
		return MAIL;
	}

	Talents talents() {
		return this.talents;
	}

	Accounts accounts() {
		return this.accounts;
	}

	Interests interests() {
		return this.interests;
	}

	Employers employers() {
		return this.employers;
	}

	Markers markers() {
		return this.markers;
	}

	ReactiveMongoTemplate template() {
		return this.template;
	}

	RouteBook routes() {
		return new RouteBook(this.mapping);
	}

	Pictures pictures() {
		return new Pictures(allTalents().stream()
			.flatMap((talent) -> this.photos.of(talent.id()).blockOptional(PATIENCE).stream())
			.toList());
	}

	WhoMay whoMay() {
		return new WhoMay(this.talents, this.interests, this.employers, this.coaches, this.clock);
	}

	Clock clock() {
		return this.clock;
	}

	/** Waits until everybody is there, and those who are visible can be found. */
	List<Talent> awaitTalents() {
		Awaitility.await("example talents")
			.atMost(PATIENCE)
			.until(() -> accountsOf(Viewer.EmployerMember.class).size() > 30 && allTalents().size() == TALENTS);
		long visible = allTalents().stream().filter(Talent::isVisibleToEmployers).count();
		Awaitility.await("search")
			.atMost(PATIENCE)
			.until(() -> Places.ask(elasticsearch().resolve("/_all/_search?size=0&track_total_hits=true"))
				.contains("\"value\":" + visible + ","));
		return allTalents();
	}

	List<Talent> allTalents() {
		return Optional.ofNullable(this.talents.all().collectList().block(PATIENCE)).orElseThrow();
	}

	List<Account> accountsOf(Class<? extends Viewer> kind) {
		return this.accounts.all()
			.filter((account) -> kind.isInstance(account.person()))
			.collectSortedList(java.util.Comparator.comparing((account) -> account.id().value()))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	Reader nobody() {
		return new Reader("nobody", new Viewer.Anonymous(), new Session("http://localhost:" + this.port));
	}

	/** Signs somebody in with a link that came by mail. */
	Reader signIn(String name, Account account) {
		Session session = new Session("http://localhost:" + this.port);
		Map<String, String> form = Map.of("email", account.email().value());
		int before = linksFor(account).size();
		send(session, "/inloggen", form, "/inloggen");
		Awaitility.await("a link for " + account.email())
			.atMost(PATIENCE)
			.until(() -> linksFor(account).size() > before);
		String link = linksFor(account).getLast();
		String token = link.substring(link.indexOf('=') + 1);
		Reply signedIn = send(session, "/inloggen/link", Map.of("token", token), link);
		if (signedIn.status() != 303) {
			throw new AssertionError(account.email() + " is not signed in: " + signedIn.text());
		}
		return new Reader(name, account.person(), session);
	}

	private static Reply send(Session session, String path, Map<String, String> fields, String page) {
		Reply form = session.get(page, "text/html");
		session.keepToken(new Page(page, form.body()).token());
		StringBuilder body = new StringBuilder("_csrf=").append(encoded(session.token()));
		fields.forEach((name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
		return session.post(path, "application/x-www-form-urlencoded",
				body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private static String encoded(String text) {
		return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
	}

	private static List<String> linksFor(Account account) {
		List<String> links = new ArrayList<>();
		for (MimeMessage mail : MAIL.getReceivedMessages()) {
			try {
				if (mail.getAllRecipients()[0].toString().contains(account.email().value())) {
					Matcher link = SIGN_IN_LINK.matcher(Places.text(mail));
					if (link.find()) {
						links.add(link.group());
					}
				}
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return links;
	}

}

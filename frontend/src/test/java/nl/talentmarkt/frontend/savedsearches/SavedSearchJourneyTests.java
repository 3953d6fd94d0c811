package nl.talentmarkt.frontend.savedsearches;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;

import static org.assertj.core.api.Assertions.assertThat;

/** An employer keeps searches and hears of new people, over HTTP and SMTP. */
class SavedSearchJourneyTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String LIST = "/bewaarde-zoekopdrachten";

	private static final Pattern KEPT = Pattern.compile("#zoekopdracht-([0-9a-f-]+)");

	private static final int PORT = freePort();

	private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private Talents talents;

	@Autowired
	private SearchAvailability availability;

	private final String occupation = "xq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

	private Browser employer = browser();

	@DynamicPropertySource
	static void quickly(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
		properties.add("talentmarkt.saved-searches.look-every", () -> "100ms");
		properties.add("talentmarkt.saved-searches.gather-for", () -> "1s");
		properties.add("talentmarkt.saved-searches.alert-every", () -> "0s");
	}

	@BeforeAll
	static void openMailbox() {
		MAIL.start();
	}

	@AfterAll
	static void closeMailbox() {
		MAIL.stop();
	}

	@BeforeEach
	void begin() {
		this.availability.changes().filter((state) -> state == SearchState.AVAILABLE).blockFirst(PATIENCE);
		this.employer = browserOf(Role.EMPLOYER);
		keptIds().forEach((id) -> this.employer.post(LIST + "/" + id + "/verwijdering", Map.of()));
	}

	@Test
	void hearsOnceOfWhoBecomesAMatchAndStopsThatByOneRequest() throws MessagingException {
		String name = "Zoek " + this.occupation;
		assertThat(this.employer.get("/talenten?q=" + this.occupation).body())
			.contains("formaction=\"/bewaarde-zoekopdrachten/nieuw\"");
		assertThat(this.employer.get(LIST + "/nieuw?q=" + this.occupation).body())
			.contains("value=\"X" + this.occupation.substring(1) + "\"");
		String id = keep(name, "AT_ONCE");
		Talent stays = stranger();
		Talent withdraws = stranger();
		become(stays);
		become(withdraws);
		this.talents
			.change(withdraws.id(),
					(found) -> found.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block(PATIENCE);

		MimeMessage mail = mailAbout(name);
		String body = body(mail);
		assertThat(body).contains("/talenten/" + stays.code(), LIST + "/" + id, this.occupation, "Amersfoort")
			.doesNotContain(withdraws.code().value(), "Yonas", "Tien jaar", "Niet op hoogte");
		assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(this.employer.get(LIST).body()).contains("1 nieuw talent");
		assertThat(this.employer.get(LIST + "/" + id).location()).isEqualTo("/talenten?q=" + this.occupation);
		assertThat(this.employer.get(LIST).body()).doesNotContain("1 nieuw talent");

		String link = unsubscribe(mail);
		Browser mailProgram = browser();
		assertThat(mailProgram.get(link).body()).contains("Stop deze mails", name);
		Answer stopped = mailProgram.postWithoutToken(link, Map.of("List-Unsubscribe", "One-Click"));
		assertThat(stopped.status()).isEqualTo(200);
		assertThat(stopped.body()).contains("U krijgt deze mails niet meer");
		assertThat(browser().postWithoutToken(link, Map.of("List-Unsubscribe", "One-Click")).status()).isEqualTo(200);
		assertThat(this.employer.get(LIST).body()).contains("U meldde zich af via de mail");

		keep("Ook " + this.occupation, "AT_ONCE", "&taal=nl:SPEAKING:A1");
		become(stranger());
		mailAbout("Ook " + this.occupation);
		assertThat(mails(name)).as("mails about the search that was stopped").hasSize(1);
		assertThat(this.employer.get(LIST).body()).as("it is still counted").contains("1 nieuw talent");
	}

	@Test
	void answersAGuessedLinkWithAPlainPage() {
		for (String token : List.of("z-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "%3Cscript%3E")) {
			assertThat(browser().get("/afmelden/" + token).body()).contains("Deze link klopt niet");
			Answer answer = browser().postWithoutToken("/afmelden/" + token, Map.of("List-Unsubscribe", "One-Click"));
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.body()).contains("Deze link klopt niet").doesNotContain("<script>");
		}
	}

	@Test
	void keepsEveryOtherFormBehindItsToken() {
		String id = keep("Veilig", "DAILY");
		assertThat(this.employer.postWithoutToken(LIST + "/" + id + "/verwijdering", Map.of()).status()).isEqualTo(403);
		assertThat(keptIds()).contains(id);
	}

	@Test
	void showsHostileNamesAsTheTextTheyAre() {
		keep("<script>alert(1)</script>\r\nBcc: x", "DAILY");
		assertThat(this.employer.get(LIST).body()).doesNotContain("<script>alert")
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; Bcc: x");
	}

	@Test
	void refusesWithTheSameFormAndAPlainReason() {
		Map<String, String> form = Map.of("search", "/talenten?q=kok", "rhythm", "DAILY");
		assertRefused(with(form, "name", "x".repeat(10_000)), "Gebruik hooguit 80 tekens");
		assertRefused(with(form, "name", " "), "Vul hier iets in");
		assertRefused(with(form, "name", "111222333"), "BSN");
		assertRefused(Map.of("name", "Koks", "rhythm", "HOURLY"), "Maak een keuze");
		assertThat(keptIds()).isEmpty();
	}

	@Test
	void keepsTwentyFiveAndSaysWhatToDoThen() {
		IntStream.range(0, 25)
			.forEach((number) -> assertThat(this.employer
				.post(LIST,
						Map.of("search", "/talenten?q=" + this.occupation + number, "name", "Nummer " + number,
								"rhythm", "DAILY"))
				.status()).isEqualTo(303));
		assertRefused(Map.of("search", "/talenten?q=kok", "name", "Nog een", "rhythm", "DAILY"),
				"U hebt al 25 zoekopdrachten bewaard");
		String replaced = keptIds().getFirst();
		assertThat(this.employer
			.post(LIST, Map.of("search", "/talenten?q=kok", "name", "Nog een", "rhythm", "DAILY", "replaces", replaced))
			.location()).isEqualTo(LIST + "#zoekopdracht-" + replaced);
		assertThat(this.employer.get(LIST + "/" + replaced).location()).isEqualTo("/talenten?q=kok");
	}

	@Test
	void keepsWhateverTheAddressMeansAndLeavesOutTheRest() {
		String address = "/talenten?q=" + URLEncoder.encode("\"lasser\" OR *:*", StandardCharsets.UTF_8)
				+ "&dag=MONDAY&dag=NODAY&onbekend=1&pagina=9&afstand=9999&plaats=Zwolle";
		this.employer.post(LIST, Map.of("search", address, "name", "Vreemd", "rhythm", "DAILY"));
		assertThat(this.employer.get(LIST + "/" + keptIds().getFirst()).location())
			.isEqualTo("/talenten?q=lasser%20OR&plaats=Zwolle&dag=MONDAY");
		assertThat(this.employer.post(LIST, Map.of("search", "::%zz", "name", "Onzin", "rhythm", "DAILY")).status())
			.isEqualTo(303);
	}

	@Test
	void doesNotKnowTheSearchesOfOthers() {
		for (String path : List.of("/nooit", "/%3Cb%3E")) {
			assertThat(this.employer.get(LIST + path).status()).isIn(400, 404);
			for (String verb : List.of("/ritme", "/pauze", "/hervatting", "/verwijdering")) {
				assertThat(this.employer.post(LIST + path + verb, Map.of("rhythm", "DAILY")).status()).isIn(400, 404);
			}
		}
		assertThat(this.employer
			.post(LIST, Map.of("search", "/talenten", "name", "Mijn", "rhythm", "DAILY", "replaces", "nooit"))
			.status()).isEqualTo(404);
	}

	@Test
	void changesRhythmAndRests() {
		String id = keep("Ritme", "DAILY");
		assertThat(this.employer.post(LIST + "/" + id + "/ritme", Map.of("rhythm", "AT_ONCE")).location())
			.isEqualTo(LIST);
		assertThat(this.employer.get(LIST).body()).contains("value=\"AT_ONCE\" selected");
		assertThat(this.employer.post(LIST + "/" + id + "/ritme", Map.of("rhythm", "NEVER")).status()).isEqualTo(303);
		this.employer.post(LIST + "/" + id + "/pauze", Map.of());
		assertThat(this.employer.get(LIST).body()).contains("U zette de berichten stil");
		this.employer.post(LIST + "/" + id + "/hervatting", Map.of());
		assertThat(this.employer.get(LIST).body()).doesNotContain("U zette de berichten stil");
	}

	private void assertRefused(Map<String, String> form, String reason) {
		Answer answer = this.employer.post(LIST, form);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains(reason, "Bewaar deze zoekopdracht");
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> all = new java.util.LinkedHashMap<>(form);
		all.put(name, value);
		return all;
	}

	private String keep(String name, String rhythm) {
		return keep(name, rhythm, "");
	}

	private String keep(String name, String rhythm, String filters) {
		Answer answer = this.employer.post(LIST,
				Map.of("search", "/talenten?q=" + this.occupation + filters, "name", name, "rhythm", rhythm));
		Matcher kept = KEPT.matcher(answer.location());
		assertThat(kept.find()).as(answer.toString()).isTrue();
		return kept.group(1);
	}

	private List<String> keptIds() {
		return Pattern.compile("id=\"zoekopdracht-([0-9a-f-]+)\"")
			.matcher(this.employer.get(LIST).body())
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private Talent stranger() {
		Talent talent = SampleTalents.visible(new CoachId("test-coach"));
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		return talent;
	}

	private void become(Talent talent) {
		this.talents.change(talent.id(), (found) -> found.describe(found.profile()
			.change()
			.occupations(List
				.of(new Occupation(Occupation.OWN_WORDS, null, this.occupation, new PublicText("Dat werk doen"), 3)))
			.build(), Editor.COACH)).block(PATIENCE);
	}

	private static MimeMessage mailAbout(String name) {
		Awaitility.await().atMost(PATIENCE).until(() -> !mails(name).isEmpty());
		return mails(name).getFirst();
	}

	private static List<MimeMessage> mails(String name) {
		return Arrays.stream(MAIL.getReceivedMessages())
			.filter((mail) -> ("Nieuw talent voor “" + name + "”").equals(subject(mail)))
			.toList();
	}

	private static String subject(MimeMessage mail) {
		try {
			return Objects.requireNonNullElse(mail.getSubject(), "");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String body(MimeMessage mail) {
		String encoded = GreenMailUtil.getBody(mail);
		try (var decoded = jakarta.mail.internet.MimeUtility
			.decode(new java.io.ByteArrayInputStream(encoded.getBytes(StandardCharsets.UTF_8)), "quoted-printable")) {
			return new String(decoded.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String unsubscribe(MimeMessage mail) throws MessagingException {
		String header = mail.getHeader("List-Unsubscribe")[0];
		assertThat(header).startsWith("<http").endsWith(">");
		return URI.create(header.substring(1, header.length() - 1)).getPath();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

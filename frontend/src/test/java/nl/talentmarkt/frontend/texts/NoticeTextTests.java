package nl.talentmarkt.frontend.texts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An administrator chooses words, and people read them. */
class NoticeTextTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PATH = "/beheer/teksten/interest-expressed";

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private DemoMailbox mailbox;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	/** Names are people's own business: nothing in them is a placeholder or markup. */
	private final String employer = "Bakkerij {talentcode} ${x} <i>" + this.run + "</i>";

	private final AccountId member = new AccountId("bakker-" + this.run);

	private Talent talent;

	@BeforeEach
	void people() {
		Coach coach = ExamplePersons.addCoachTo(this.coaches);
		Talent sample = SampleTalents.visible(coach.id());
		this.talent = Objects.requireNonNull(
				this.talents
					.add(new Talent(sample.id(), sample.code(), coach.id(), coach.organisation(), sample.profile(),
							null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(),
							sample.confirmation(), null, 0))
					.block(PATIENCE));
		EmployerId id = new EmployerId("bakkerij-" + this.run);
		this.employers
			.addAll(List.of(new Employer(id, this.employer, Sector.HOSPITALITY, "Amersfoort",
					new FreeText("Wij bakken brood."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts.addAll(List.of(new Account(this.member, new EmailAddress(this.member + "@werk.example"), "Bakker",
				new Viewer.EmployerMember(this.member, id), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void reachesACoachInTheWordsThatAnAdministratorChose() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get("/beheer/teksten").body()).contains("Aan de coach: een werkgever wil kennismaken",
				"{werkgever} wil kennismaken met {talentcode}");
		String subject = "Nieuw " + this.run + ": {werkgever} vraagt naar {talentcode}";
		Answer preview = administrator.post(PATH + "/voorbeeld", form("nl", administrator, subject, "<b>Lees</b> nu."));
		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.body()).contains("Nieuw " + this.run + ": Bakkerij de Bruin vraagt naar T-7K3Q",
				"&lt;b&gt;Lees&lt;/b&gt; nu.");
		assertThat(administrator.get(PATH).body()).doesNotContain(this.run);

		assertThat(administrator.post(PATH, form("nl", administrator, subject, "<b>Lees</b> nu.")).status())
			.isEqualTo(303);
		assertThat(administrator.get(PATH).body()).contains("Laatst veranderd door Test ADMINISTRATOR", this.run);
		express();

		String words = "Nieuw " + this.run + ": " + this.employer + " vraagt naar " + this.talent.code();
		ReceivedMail mail = await().atMost(PATIENCE).until(() -> mail(words), (found) -> !found.isEmpty()).getFirst();
		assertThat(mail.text()).contains(words, "<b>Lees</b> nu.");
		assertThat(mail.html()).contains("&lt;b&gt;Lees&lt;/b&gt; nu.").doesNotContain("<b>Lees", "<i>");
		Browser coach = browserOf(Role.COACH);
		assertThat(HtmlUtils.htmlUnescape(coach.get("/meldingen").body())).contains(words);

		assertThat(administrator.post(PATH + "/standaard", Map.of("language", "nl", "seen", seen(administrator, "nl")))
			.status()).isEqualTo(303);
		assertThat(HtmlUtils.htmlUnescape(coach.get("/meldingen").body())).doesNotContain(words)
			.contains(this.employer + " wil kennismaken met " + this.talent.code());
	}

	@Test
	void tellsWhoIsSecondWhatTheOtherWrote() {
		Browser first = browserOf(Role.ADMINISTRATOR);
		Map<String, String> mine = form("en", first, "{werkgever} and {talentcode}", "Mine " + this.run);
		Map<String, String> theirs = form("en", first, "{werkgever} or {talentcode}", "Theirs " + this.run);
		assertThat(first.post(PATH, theirs).status()).isEqualTo(303);
		Answer second = browserOf(Role.ADMINISTRATOR).post(PATH, mine);
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.body()).contains("Iemand anders veranderde deze tekst ook", "Theirs " + this.run,
				"Mine " + this.run);
		assertThat(first.post(PATH, theirs).status()).as("the same form twice").isEqualTo(303);
		Answer again = first.post(PATH, form("en", first, "{werkgever} and {talentcode}", "Mine " + this.run));
		assertThat(again.status()).isEqualTo(303);
		assertThat(first.get(again.location()).body()).contains("Mine " + this.run);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{onzin} {werkgever} {talentcode}|{onzin} kennen wij hier niet",
					"{werkgever {talentcode}|kennen wij hier niet", "{werkgever} {talentcode} {|losse accolade",
					"Belangstelling|Zet {werkgever} in het onderwerp", "''|Vul hier iets in.", "111222333|BSN" })
	void saysWhatIsWrongAndStoresNothing(String subject, String said) {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		for (String path : List.of(PATH, PATH + "/voorbeeld")) {
			Answer refused = administrator.post(path, form("tr", administrator, subject, "Lees " + this.run));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.body()).contains("href=\"#subject\"", said, "Lees " + this.run);
		}
		assertThat(administrator.get(PATH + "?taal=tr").body()).doesNotContain(this.run);
	}

	@Test
	void refusesLineEndsInSubjectsAndLongTexts() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		Answer refused = administrator.post(PATH,
				form("tr", administrator, "{werkgever}\r\nBcc: x@y.nl {talentcode}", "a".repeat(601)));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Schrijf dit op één regel.", "Gebruik hooguit 600 tekens.");
	}

	@Test
	void keepsEachLanguageApart() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		Map<String, String> arabic = form("ar", administrator, "{werkgever} يريد مقابلة {talentcode}",
				"اقرأ " + this.run);
		assertThat(administrator.post(PATH, arabic).status()).isEqualTo(303);
		assertThat(administrator.get(PATH + "?taal=ar").body()).contains("اقرأ " + this.run, "lang=\"ar\"");
		assertThat(administrator.get(PATH).body()).doesNotContain("اقرأ");
		assertThat(administrator.get("/beheer/teksten?taal=ar").body()).contains("يريد مقابلة", "Eigen tekst");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/beheer/teksten/bestaat-niet", "/beheer/teksten/saved-search-found",
			"/beheer/teksten/INTEREST_EXPRESSED", "/beheer/teksten/interest%2Fexpressed" })
	void hasNoPageForAnythingElse(String path) {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get(path).status()).isIn(400, 404);
		assertThat(administrator.get(PATH + "?taal=%3Cb%3E").body()).contains("Nederlands");
	}

	private void express() {
		Browser browser = browser();
		browser.signIn(this.member);
		assertThat(browser
			.post("/talenten/" + this.talent.code() + "/belangstelling",
					Map.of("kind", "AT_WORKPLACE", "message", "Kom eens kijken."))
			.status()).isEqualTo(303);
	}

	private List<ReceivedMail> mail(String subject) {
		return this.mailbox.newestFirst(ExamplePersons.of(Role.COACH).email().value())
			.stream()
			.filter((mail) -> mail.subject().equals(subject))
			.toList();
	}

	private static Map<String, String> form(String language, Browser browser, String subject, String text) {
		return Map.of("language", language, "seen", seen(browser, language), "subject", subject, "text", text, "action",
				"Lees het");
	}

	private static String seen(Browser browser, String language) {
		Matcher matcher = SEEN.matcher(browser.get(PATH + "?taal=" + language).body());
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}

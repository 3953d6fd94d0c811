package nl.talentmarkt.frontend.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.reachability.AddressTroubles;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Mail servers refuse, or report later that they could not deliver. */
class UnreachableAddressTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String BANNER = "Onze mail komt niet bij u aan";

	private static final Pattern LINK = Pattern.compile("/inloggen/link\\?token=([A-Za-z0-9_-]{43})");

	private static final ScriptedMailServer SMTP = new ScriptedMailServer();

	private static final GreenMail IMAP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

	@Autowired
	private Accounts accounts;

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	private AddressTroubles troubles;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final AccountId account = new AccountId("coach-" + this.run);

	private final EmailAddress address = new EmailAddress("coach-" + this.run + "@gemeente.example");

	private final CoachId coach = new CoachId("coach-" + this.run);

	@DynamicPropertySource
	static void mailServers(DynamicPropertyRegistry properties) {
		IMAP.start();
		IMAP.setUser("bounces@talentmarkt.example", "bounces", "geheim");
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", SMTP::port);
		properties.add("talentmarkt.mail.bounce-address", () -> "bounces@talentmarkt.example");
		properties.add("talentmarkt.mail.bounces.host", () -> "127.0.0.1");
		properties.add("talentmarkt.mail.bounces.port", () -> IMAP.getImap().getPort());
		properties.add("talentmarkt.mail.bounces.encrypted", () -> "false");
		properties.add("talentmarkt.mail.bounces.username", () -> "bounces");
		properties.add("talentmarkt.mail.bounces.password", () -> "geheim");
		properties.add("talentmarkt.mail.bounces.every", () -> "1s");
		properties.add("talentmarkt.mail.bounces.largest", () -> "20000");
		properties.add("talentmarkt.outbox.first-delay", () -> "200ms");
		properties.add("talentmarkt.outbox.longest-delay", () -> "200ms");
		properties.add("talentmarkt.outbox.poll-interval", () -> "100ms");
	}

	@AfterAll
	static void stop() {
		SMTP.close();
		IMAP.stop();
	}

	@BeforeEach
	void coach() {
		Coach known = ExamplePersons.addCoachTo(this.coaches);
		this.coaches
			.addAll(List.of(new Coach(this.coach, known.organisation(), "Fatima " + this.run, "jobcoach", this.address,
					null, null, List.of(), 0)))
			.blockLast(PATIENCE);
		this.accounts.addAll(List.of(new Account(this.account, this.address, "Fatima " + this.run,
				new Viewer.Coach(this.account, this.coach, known.organisation()), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void triesARefusedAddressOnceAndStaysInSightUntilItWorks() {
		SMTP.answer(this.address.value(), "550 5.1.1 unknown");
		express();
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(mendingPage(administrator)).contains("Fatima " + this.run,
					this.address.value(), "Dit adres bestaat niet.", "na 1 mislukte mail.", "1 mail niet verstuurd."));
		express();
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(heldBack()).isEqualTo(2));
		assertThat(SMTP.asked(this.address.value())).isEqualTo(1);
		assertThat(administrator.get("/meldingen").body()).contains("Mail komt niet aan bij Fatima " + this.run);
		Browser coach = browser();
		coach.signIn(this.account);
		assertThat(coach.get("/meldingen").body()).contains(BANNER, this.address.value());

		SMTP.answer(this.address.value(), "250 ok");
		assertThat(works(administrator).status()).isEqualTo(303);
		assertThat(works(administrator).status()).as("the same form twice").isEqualTo(303);
		assertThat(mendingPage(administrator)).doesNotContain("Fatima " + this.run);
		assertThat(coach.get("/meldingen").body()).doesNotContain(BANNER);
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(coach.get("/meldingen").body())
				.contains("Intussen hebben wij 2 keer niet gemaild."));
		express();
		await().atMost(PATIENCE).until(() -> SMTP.received(this.address.value()).size() >= 2);
	}

	@Test
	void takesSigningInByTheMailedLinkForProof() {
		SMTP.answer(this.address.value(), "550 5.1.1 unknown");
		express();
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(heldBack()).isEqualTo(1));
		SMTP.answer(this.address.value(), "250 ok");
		Browser browser = browser();
		browser.post("/inloggen", Map.of("email", this.address.value()));
		String token = await().atMost(PATIENCE).until(this::token, (found) -> !found.isEmpty());
		assertThat(browser.post("/inloggen/link", Map.of("token", token)).status()).isEqualTo(303);
		assertThat(this.troubles.stopped(this.address).block(PATIENCE)).isNull();
	}

	@Test
	void triesLaterWhenAServerSaysLater() {
		SMTP.answer(this.address.value(), "451 4.3.0 later");
		express();
		await().atMost(PATIENCE).until(() -> SMTP.asked(this.address.value()) >= 2);
		SMTP.answer(this.address.value(), "250 ok");
		await().atMost(PATIENCE).until(() -> !SMTP.received(this.address.value()).isEmpty());
		assertThat(this.troubles.find(this.account).block(PATIENCE)).isNull();
	}

	@Test
	void learnsFromReportsThatCameToTheSignedAddress() throws Exception {
		express();
		await().atMost(PATIENCE).until(() -> !SMTP.received(this.address.value()).isEmpty());
		String envelope = SMTP.received(this.address.value()).getFirst().from();
		assertThat(envelope).matches("bounces\\+[0-9a-f]{32}@talentmarkt\\.example");
		String fields = "Final-Recipient: rfc822; " + this.address + "\nAction: failed\nStatus: 5.2.1\n";

		String forged = envelope.replaceAll("\\+[0-9a-f]{8}", "+00000000");
		deliver(SampleReports.report(forged, fields, this.address.value()));
		deliver(SampleReports.report(envelope, fields + "X-Much: " + "m".repeat(30_000), this.address.value()));
		deliver(SampleReports.mail("To: " + envelope + "\nSubject: Afwezig\n\nIk ben er niet.\n"));
		await().atMost(PATIENCE).until(() -> unseen() == 0);
		assertThat(this.troubles.find(this.account).block(PATIENCE)).isNull();

		int left = IMAP.getReceivedMessages().length;
		deliver(SampleReports.report(envelope, fields, this.address.value()));
		await().atMost(PATIENCE).until(() -> this.troubles.stopped(this.address).blockOptional(PATIENCE).isPresent());
		await().atMost(PATIENCE).until(() -> IMAP.getReceivedMessages().length == left);
		assertThat(mendingPage(browserOf(Role.ADMINISTRATOR))).contains("Fatima " + this.run,
				"Het postvak is gesloten.");
	}

	@Test
	void letsNobodyElseMendAnAddress() {
		assertThat(works(browserOf(Role.ADMINISTRATOR)).status()).as("no trouble").isEqualTo(404);
		assertThat(works(browserOf(Role.COACH)).status()).isIn(403, 404);
	}

	private Answer works(Browser browser) {
		return browser.post("/beheer/bezorging/adressen/" + this.account + "/werkt-weer", Map.of());
	}

	private static String mendingPage(Browser browser) {
		return browser.get("/beheer/bezorging").body();
	}

	private int heldBack() {
		return this.troubles.stopped(this.address)
			.map((trouble) -> trouble.heldBack().size())
			.blockOptional(PATIENCE)
			.orElse(0);
	}

	private String token() {
		return SMTP.received(this.address.value())
			.stream()
			.map((mail) -> LINK.matcher(mail.data().replace("=\r\n", "").replace("=3D", "=")))
			.filter(Matcher::find)
			.map((found) -> found.group(1))
			.findFirst()
			.orElse("");
	}

	private static void deliver(MimeMessage mail) {
		GreenMailUser user = IMAP.getUserManager().getUser("bounces");
		user.deliver(mail);
	}

	private static long unseen() throws Exception {
		long unseen = 0;
		for (MimeMessage mail : IMAP.getReceivedMessages()) {
			unseen += mail.isSet(Flags.Flag.SEEN) ? 0 : 1;
		}
		return unseen;
	}

	/** Somebody wants to meet a new talent of the coach, who is told of it. */
	private void express() {
		Talent sample = SampleTalents.visible(this.coach);
		Talent talent = Objects.requireNonNull(this.talents
			.add(new Talent(sample.id(), sample.code(), this.coach,
					ExamplePersons.addCoachTo(this.coaches).organisation(), sample.profile(), null, sample.portfolio(),
					sample.details(), sample.notes(), sample.consents(), sample.confirmation(), null, 0))
			.block(PATIENCE));
		Answer sent = browserOf(Role.EMPLOYER).post("/talenten/" + talent.code() + "/belangstelling",
				Map.of("kind", "AT_WORKPLACE", "message", "Kom eens kijken."));
		assertThat(sent.status()).isEqualTo(303);
	}

}

package nl.talentmarkt.frontend.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
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
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.notification.MailRhythm;
import nl.talentmarkt.marketplace.notification.QuietHours;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.LanguageTag;

import static org.assertj.core.api.Assertions.assertThat;

/** A coach gets mail when it suits the coach, over SMTP. */
class NoticeMailTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private static final int PORT = freePort();

	private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private Accounts accounts;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Talents talents;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private TalentContacts contacts;

	@Autowired
	private Tray tray;

	@Autowired
	private Clock clock;

	private Account coach = ExamplePersons.of(Role.COACH);

	private Talent talent = SampleTalents.visible(new CoachId("test-coach"));

	private int messages;

	@DynamicPropertySource
	static void quickly(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
		properties.add("talentmarkt.notification.watch-every", () -> "100ms");
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
		ExamplePersons.addCoachTo(this.coaches);
		this.talents.addAll(List.of(this.talent)).block(PATIENCE);
		this.coach = this.accounts.find(this.coach.id()).blockOptional(PATIENCE).orElseThrow();
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), QuietHours.NONE);
	}

	@Test
	void mailsAtOnceUnderIdsThatPutAThreadTogether() throws MessagingException {
		express();
		MimeMessage first = awaitMails(1).getFirst();
		express();
		MimeMessage second = awaitMails(2).getLast();
		String root = first.getHeader("References")[0];
		assertThat(root).matches("<[0-9a-f]{40}@talentmarkt\\.example>");
		assertThat(List.of(first.getHeader("In-Reply-To")[0], second.getHeader("In-Reply-To")[0],
				second.getHeader("References")[0]))
			.containsOnly(root);
		assertThat(List.of(first.getMessageID(), second.getMessageID(), root)).doesNotHaveDuplicates();
		assertThat(body(first)).contains("/belangstelling/", "/meldingen/instellingen", "/afmelden/m-test-coach");
	}

	@Test
	void waitsInQuietHoursUntilSomebodyWantsItOtherwise() {
		LocalTime now = LocalTime.now(this.clock);
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), new QuietHours(now.minusHours(1), now.plusHours(2), Set.of()));
		express();
		awaitTray(1);
		assertThat(mails()).isEmpty();
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), QuietHours.NONE);
		awaitMails(1);
	}

	@Test
	void sendsWhatWaitedWhenTheQuietHoursEnd() {
		LocalTime now = LocalTime.now(this.clock);
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), new QuietHours(now.minusHours(1), now.plusSeconds(5), Set.of()));
		express();
		awaitTray(1);
		awaitMails(1);
		assertThat(LocalTime.now(this.clock)).isAfterOrEqualTo(now.plusSeconds(5));
	}

	@Test
	void putsADayInOneMail() throws MessagingException {
		choose(MailRhythm.DAILY, LocalTime.now(this.clock).plusSeconds(6), QuietHours.NONE);
		express();
		express();
		awaitTray(2);
		assertThat(mails()).isEmpty();
		MimeMessage digest = awaitMails(1).getFirst();
		assertThat(digest.getSubject()).isEqualTo("2 meldingen op Talentmarkt");
		assertThat(digest.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(digest.getHeader("References")).isNull();
		assertThat(body(digest)).contains("wil kennismaken met", "schreef nog een bericht over", "text/html",
				"text/plain", "/meldingen/instellingen");
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), QuietHours.NONE);
		express();
		assertThat(awaitMails(2).getLast().getMessageID()).isNotEqualTo(digest.getMessageID());
	}

	@Test
	void stopsByOneRequestOfAMailProgram() throws MessagingException {
		express();
		MimeMessage mail = awaitMails(1).getFirst();
		assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		String header = mail.getHeader("List-Unsubscribe")[0];
		String link = URI.create(header.substring(1, header.length() - 1)).getPath();
		Browser program = browser();
		assertThat(program.get(link).body()).contains("Stop deze mails", "uw meldingen");
		assertThat(preference().rhythm()).as("looking changes nothing").isEqualTo(MailRhythm.AT_ONCE);
		for (int time = 0; time < 2; time++) {
			Answer stopped = program.postWithoutToken(link, Map.of("List-Unsubscribe", "One-Click"));
			assertThat(stopped.status()).isEqualTo(200);
			assertThat(stopped.body()).contains("U krijgt deze mails niet meer", "/meldingen/instellingen");
		}
		assertThat(preference().rhythm()).isEqualTo(MailRhythm.NONE);
		express();
		awaitTray(2);
		choose(MailRhythm.AT_ONCE, LocalTime.of(8, 0), QuietHours.NONE);
		express();
		assertThat(awaitMails(2)).as("what came meanwhile is in the tray only").hasSize(2);
	}

	@Test
	void choosesOnAPageOfItsOwn() {
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/meldingen").body()).contains("action=\"/meldingen/gezien\"",
				"href=\"/meldingen/instellingen\"");
		assertThat(browser.get("/meldingen/instellingen").body()).contains("value=\"AT_ONCE\"", "coach@test.example");
		Answer chosen = browser.send("POST", "/meldingen/instellingen",
				Browser.encode(Map.of("rhythm", "DAILY", "dailyAt", "07:45", "quietFrom", "19:00", "quietUntil",
						"07:00", "_csrf", browser.formToken())) + "&daysOff=SATURDAY&daysOff=SUNDAY");
		assertThat(chosen.status()).isEqualTo(303);
		assertThat(browser.get(chosen.location()).body()).contains("Bewaard. Zo mailen wij u vanaf nu.", "العربية");
		assertThat(preference()).isEqualTo(new MailPreference(this.coach.id(), MailRhythm.DAILY, LocalTime.of(7, 45),
				new QuietHours(LocalTime.of(19, 0), LocalTime.of(7, 0), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
				LanguageTag.DUTCH, preference().version()));
		assertThat(browser.post("/meldingen/instellingen", Map.of("rhythm", "NONE")).status()).isEqualTo(303);
		assertThat(preference().dailyAt()).as("what was not asked stays").isEqualTo(LocalTime.of(7, 45));
	}

	@Test
	void offersATalentTheLanguageTheCoachWroteDownUntilTheTalentChoosesAnother() {
		Viewer.Talent person = (Viewer.Talent) ExamplePersons.of(Role.TALENT).person();
		this.contacts.change(person.talent(), (contact) -> contact.keep(OwnLanguage.SIMPLE_DUTCH, null, null))
			.block(PATIENCE);
		Browser browser = browserOf(Role.TALENT);
		assertThat(browser.get("/meldingen/instellingen").body())
			.containsPattern("value=\"nl-simple\"[^>]*selected=\"selected\"");
		assertThat(browser.post("/meldingen/instellingen", Map.of("rhythm", "AT_ONCE", "language", "uk")).status())
			.isEqualTo(303);
		this.contacts.change(person.talent(), (contact) -> contact.keep(OwnLanguage.TIGRINYA, null, null))
			.block(PATIENCE);
		assertThat(browser.get("/meldingen/instellingen").body())
			.containsPattern("value=\"uk\"[^>]*selected=\"selected\"");
	}

	@Test
	void saysWhatIsWrongWithAChoice() {
		assertRefused(Map.of("rhythm", "HOURLY"), "href=\"#rhythm\"");
		assertRefused(Map.of(), "href=\"#rhythm\"");
		assertRefused(Map.of("rhythm", "DAILY"), "href=\"#dailyAt\"");
		assertRefused(Map.of("rhythm", "DAILY", "dailyAt", "25:00"), "href=\"#dailyAt\"");
		assertRefused(Map.of("rhythm", "AT_ONCE", "quietFrom", "18:00"), "href=\"#quietUntil\"");
		assertRefused(Map.of("rhythm", "AT_ONCE", "quietUntil", "18:00"), "href=\"#quietFrom\"");
		assertRefused(Map.of("rhythm", "AT_ONCE", "quietFrom", "18:00", "quietUntil", "18:00"), "href=\"#quietUntil\"");
		assertRefused(Map.of("rhythm", "AT_ONCE", "daysOff", "FEESTDAG"), "href=\"#daysOff\"");
		assertRefused(Map.of("rhythm", "AT_ONCE", "language", "tlh"), "href=\"#language\"");
		assertRefused(
				Map.of("rhythm", "AT_ONCE", "daysOff", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY"),
				"href=\"#daysOff\"");
		assertThat(preference().rhythm()).isEqualTo(MailRhythm.AT_ONCE);
	}

	private void assertRefused(Map<String, String> form, String text) {
		Answer refused = browserOf(Role.COACH).post("/meldingen/instellingen", form);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(text, "Mail over uw meldingen");
	}

	/** The same message twice is a double click. */
	private void express() {
		this.messages++;
		Viewer.EmployerMember employer = (Viewer.EmployerMember) ExamplePersons.of(Role.EMPLOYER).person();
		this.desk
			.express(employer, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
					FreeText.of("Kom eens langs " + this.messages, 1000))
			.block(PATIENCE);
	}

	private void awaitTray(int count) {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.tray.latest(new Reach.OfAccount(this.coach.id()), 100)
				.filter((notice) -> notice.arguments().contains(this.talent.code().value()))
				.count()
				.blockOptional(PATIENCE)
				.orElse(0L) == count);
	}

	private List<MimeMessage> awaitMails(int count) {
		Awaitility.await().atMost(PATIENCE).until(() -> mails().size() == count);
		return mails();
	}

	private List<MimeMessage> mails() {
		return Arrays.stream(MAIL.getReceivedMessages())
			.filter((mail) -> body(mail).contains(this.talent.code().value()))
			.toList();
	}

	private static String body(MimeMessage mail) {
		return GreenMailUtil.getBody(mail).replace("=\r\n", "");
	}

	private MailPreference preference() {
		return this.preferences.of(this.coach).blockOptional(PATIENCE).orElseThrow();
	}

	private void choose(MailRhythm rhythm, LocalTime dailyAt, QuietHours quiet) {
		this.preferences.change(this.coach, (found) -> found.choose(rhythm, dailyAt, quiet, LanguageTag.DUTCH))
			.block(PATIENCE);
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

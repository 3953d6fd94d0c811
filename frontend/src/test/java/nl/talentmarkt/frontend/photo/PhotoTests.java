package nl.talentmarkt.frontend.photo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RawConnection;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.photo.SamplePhotos;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final CoachId COACH = new CoachId("test-coach");

	private static final Map<String, String> SAID = Map.of("version", "foto-2026-11", "language", "nl", "way",
			"IN_PERSON");

	private static final Map<String, String> READ = Map.of("version", "foto-2026-11", "language", "nl-simple");

	private static final byte[] FILE = SamplePhotos.fromTelephone(1200, 800, 6);

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Employers employers;

	@Autowired
	private Interests interests;

	@BeforeEach
	void people() {
		ExamplePersons.addTalentTo(this.talents);
		ExamplePersons.addCoachTo(this.coaches);
	}

	@Test
	void aPhotoIsSeenByTheEmployerForWhomItWasReleasedUntilTheTalentStops() {
		Talent talent = this.talents.add(SampleTalents.visible(COACH)).blockOptional(PATIENCE).orElseThrow();
		Browser coach = browserOf(Role.COACH);
		EmployerId bakery = employer("Bakkerij");
		Browser employer = signedIn(new Viewer.EmployerMember(account(), bakery));
		Browser another = signedIn(new Viewer.EmployerMember(account(), employer("Slagerij")));
		String photo = "/profielen/" + talent.code() + "/foto";

		assertThat(coach.get("/profielen/" + talent.code()).body()).contains("href=\"" + photo + "\"");
		assertThat(coach.get(photo).body()).contains("Er is geen foto", "Wilt u een foto plaatsen?")
			.doesNotContain("Verwijder de foto</");
		Answer put = coach.upload(photo, SAID, "IMG_1.jpg", FILE);
		assertThat(put.status()).as(put.body()).isEqualTo(303);
		assertThat(put.location()).isEqualTo(photo);
		assertThat(coach.get(photo).body()).contains("Er is een foto", "Ja op", "in een gesprek",
				"/toestemming/foto-2026-11?taal=nl");
		assertIsPhoto(coach.get(photo + "/beeld"));

		employer.post("/talenten/" + talent.code() + "/belangstelling",
				Map.of("kind", "AT_WORKPLACE", "message", "Wij maken graag kennis."));
		String thread = "/belangstelling/"
				+ this.interests.findOpen(bakery, talent.id()).blockOptional(PATIENCE).orElseThrow().id();
		assertThat(employer.get(thread).body()).doesNotContain(thread + "/foto");
		assertThat(employer.get(thread + "/foto").status()).isEqualTo(404);
		assertThat(coach
			.post(thread + "/antwoord",
					Map.of("answer", "RELEASE", "talentYes", "IN_PERSON", "groups", "PHOTO", "message", ""))
			.status()).isEqualTo(303);
		assertThat(employer.get(thread).body()).contains("src=\"" + thread + "/foto\"", "Foto van het talent");
		assertThat(employer.get("/talenten/" + talent.code()).body()).contains("src=\"" + thread + "/foto\"");
		assertIsPhoto(employer.get(thread + "/foto"));

		assertThat(another.get(thread + "/foto").status()).isEqualTo(404);
		assertThat(another.get("/talenten/" + talent.code()).body()).doesNotContain("/foto");
		for (Browser other : List.of(another, employer, browserOf(Role.TALENT), browserOf(Role.ADMINISTRATOR))) {
			assertThat(other.get(photo + "/beeld").status()).isEqualTo(404);
		}
		assertThat(coach.get(thread + "/foto").status()).isEqualTo(404);
		assertThat(browser().get(thread + "/foto").status()).isEqualTo(303);

		Browser talentsOwn = signedIn(new Viewer.Talent(account(), talent.id()));
		assertIsPhoto(talentsOwn.get(photo + "/beeld"));
		assertThat(talentsOwn.post(photo + "/verwijdering", Map.of()).status()).isEqualTo(303);
		assertThat(employer.get(thread + "/foto").status()).isEqualTo(404);
		assertThat(employer.get(thread).body()).doesNotContain(thread + "/foto");
		assertThat(employer.get("/talenten/" + talent.code()).body()).doesNotContain("/foto");
		assertThat(coach.get(photo + "/beeld").status()).isEqualTo(404);
		assertThat(talentsOwn.post(photo + "/verwijdering", Map.of()).status()).isEqualTo(303);
		assertThat(this.talents.find(talent.id()).blockOptional(PATIENCE).orElseThrow().isVisibleToEmployers())
			.isTrue();
	}

	@Test
	void aTalentWithAnAccountDecidesAlone() {
		String photo = "/profielen/" + ExamplePersons.TALENT_CODE + "/foto";
		Browser talent = browserOf(Role.TALENT);
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.get(photo).body()).contains("Dit talent heeft een eigen account")
			.doesNotContain("type=\"file\"");
		assertThat(coach.upload(photo, SAID, "x.jpg", FILE).status()).isEqualTo(409);
		assertThat(talent.get("/mijn-zichtbaarheid").body()).contains("href=\"" + photo + "\"");
		assertThat(talent.get(photo).body()).contains("lang=\"nl-simple\"").doesNotContain("name=\"way\"");
		assertThat(talent.upload(photo, READ, "x.png", FILE).status()).isEqualTo(303);
		assertThat(talent.upload(photo, READ, "x.png", FILE).status()).isEqualTo(303);
		assertIsPhoto(talent.get(photo + "/beeld"));
		assertIsPhoto(coach.get(photo + "/beeld"));
		String shown = talent.get("/profielen/" + ExamplePersons.TALENT_CODE + "/toestemming").body();
		assertThat(shown).doesNotContain("foto-2026-11");
		assertThat(coach.post(photo + "/verwijdering", Map.of()).status()).isEqualTo(303);
		assertThat(talent.get(photo + "/beeld").status()).isEqualTo(404);
		assertThat(talent.get(photo).body()).contains("Gestopt op");
	}

	@Test
	void saysWhatIsWrongWithAFileAndKeepsWhatWasChosen() {
		String photo = talentWithoutAccount();
		Browser coach = browserOf(Role.COACH);
		Answer garbage = coach.upload(photo, SAID, "foto.jpg", "geen foto".getBytes(StandardCharsets.UTF_8));
		assertThat(garbage.status()).isEqualTo(422);
		assertThat(garbage.body()).contains("Dit bestand is geen JPEG of PNG.");
		assertThat(garbage.body()).containsPattern("value=\"IN_PERSON\"[^>]*checked");
		Answer empty = coach.upload(photo, Map.of("version", "foto-2026-11", "language", "nl"), "", new byte[0]);
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.body()).contains("Kies een foto.", "Maak een keuze.");
		Answer stale = coach.upload(photo, Map.of("version", "2026-01", "language", "nl", "way", "IN_PERSON"), "x.jpg",
				FILE);
		assertThat(stale.status()).isEqualTo(422);
		assertThat(stale.body()).contains("De tekst is vernieuwd");
		assertThat(coach.post(photo, SAID).status()).isEqualTo(422);
		assertThat(coach.get(photo).body()).contains("Er is geen foto", "Er is nog nooit toestemming gegeven");
	}

	@Test
	void refusesATooLargeOrEndlessFileBeforeItIsReceived() {
		String photo = talentWithoutAccount();
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.upload(photo, SAID, "x.jpg", new byte[10_000_000]).status()).isEqualTo(413);
		Answer large = coach.upload(photo, SAID, "x.jpg", new byte[6 * 1024 * 1024 + 10]);
		assertThat(large.status()).isEqualTo(422);
		assertThat(large.body()).contains("groter dan 6 MB");
		assertThat(RawConnection.statusOf(announced(coach, photo, "Content-Length: 999999999"))).isEqualTo(413);
		assertThat(RawConnection.statusOf(announced(coach, photo, "Transfer-Encoding: chunked"))).isEqualTo(411);
		assertThat(RawConnection.statusOf(announced(coach, photo, "Content-Length: 100\r\nTransfer-Encoding: chunked")))
			.isIn(400, 411);
	}

	@Test
	void receivesNoFileFromAnybodyElseNorAnywhereElse() throws IOException {
		String photo = talentWithoutAccount();
		long before = receivedOnDisk();
		for (Role role : List.of(Role.EMPLOYER, Role.ORGANISER, Role.AMBASSADOR, Role.ANONYMOUS)) {
			assertThat(browserOf(role).upload(photo, SAID, "x.jpg", FILE).status()).isIn(401, 403, 404);
		}
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.upload(photo + "/verwijdering", SAID, "x.jpg", FILE).status()).isEqualTo(403);
		assertThat(coach.upload("/profielen/T-2222/foto", SAID, "x.jpg", FILE).status()).isEqualTo(404);
		assertThat(receivedOnDisk()).isEqualTo(before);
	}

	@Test
	void keepsBothTextsReadable() {
		assertThat(browser().get("/toestemming/foto-2026-11").body()).contains("Wilt u een foto plaatsen?");
		assertThat(browser().get("/toestemming/foto-2026-11?taal=nl-simple").body()).contains("lang=\"nl-simple\"");
		assertThat(browser().get("/toestemming/2026-01").body()).contains("Mogen werkgevers uw profiel zien?");
	}

	private String announced(Browser browser, String path, String length) {
		return new RawConnection(port()).send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Accept: text/html\r\nCookie: " + browser.cookieHeader()
				+ "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n");
	}

	private static long receivedOnDisk() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(".multipart")).count();
		}
	}

	private static void assertIsPhoto(Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).hasSize(1);
		assertThat(answer.body()).contains("JFIF").doesNotContain("Exif", SamplePhotos.PLACE);
	}

	private Browser signedIn(Viewer.SignedIn who) {
		EmailAddress email = new EmailAddress(who.account() + "@test.example");
		this.accounts.addAll(List.of(new Account(who.account(), email, "Iemand", who, 0))).blockLast(PATIENCE);
		Browser browser = browser();
		browser.signIn(who.account());
		return browser;
	}

	private static AccountId account() {
		return new AccountId(UUID.randomUUID().toString());
	}

	private EmployerId employer(String name) {
		EmployerId id = new EmployerId(UUID.randomUUID().toString());
		this.employers.addAll(List.of(new Employer(id, name, Sector.HOSPITALITY, "Amersfoort",
				new FreeText("Wij bakken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.employers
			.change(id, (employer) -> employer.acceptTerms(new TermsOfUse().current(), account(), Instant.EPOCH))
			.block(PATIENCE);
		return id;
	}

	private String talentWithoutAccount() {
		Talent talent = this.talents.add(SampleTalents.visible(COACH)).blockOptional(PATIENCE).orElseThrow();
		return "/profielen/" + talent.code() + "/foto";
	}

}

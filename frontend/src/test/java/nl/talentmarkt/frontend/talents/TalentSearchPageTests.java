package nl.talentmarkt.frontend.talents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talents;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching over HTTP, as an employer does it and as nobody should. */
class TalentSearchPageTests extends RunningApplication {

	private static final int WELDERS = 23;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static boolean filled;

	@Autowired
	private Talents talents;

	private Browser employer;

	@BeforeEach
	void searchAsAnEmployer() {
		if (!filled) {
			Flux.fromStream(
					IntStream.range(0, WELDERS).mapToObj((number) -> SampleTalents.visible(new CoachId("coach"))))
				.concatMap(this.talents::add)
				.blockLast(PATIENCE);
			filled = true;
		}
		this.employer = browserOf(Role.EMPLOYER);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.employer.get("/talenten?q=lasser").body()).contains("pagina=2"));
	}

	@Test
	void saysWhyEachTalentIsFound() {
		String page = this.employer.get("/talenten?q=lasser&plaats=Amersfoort&afstand=15&taal=nl:SPEAKING:A2").body();
		assertThat(page).contains("Matcht op:").containsPattern("(?s)<li[^>]*>lasser</li>.*spreken A2.*binnen 15 km");
	}

	@Test
	void showsTheLastPageToWhoGoesBeyondTheEnd() {
		for (String page : List.of("3", "50", "9999", "99999999999999999999")) {
			Answer answer = this.employer.get("/talenten?q=lasser&pagina=" + page);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).contains("tm-talent").doesNotContain("Nog niemand gevonden");
		}
	}

	@Test
	void saysWhatToLeaveOutWhenNobodyIsFound() {
		String page = this.employer.get("/talenten?q=lasser&plaats=Maastricht&afstand=5").body();
		assertThat(page).contains("Nog niemand gevonden", "Zoek zonder", "binnen 5 km van Maastricht");
		assertThat(page).containsPattern("href=\"/talenten\\?q=lasser&amp;plaats=Maastricht\"");
		assertThat(this.employer.get("/talenten?q=xyzzyqwrt").body()).contains("Gebruik minder woorden");
	}

	@Test
	void saysInWordsHowTheTalentsAreOrdered() {
		assertThat(this.employer.get("/talenten?q=lasser").body()).contains("Wie het beroep zelf heeft, staat boven");
		assertThat(this.employer.get("/talenten").body()).contains("Wie het laatst op Talentmarkt kwam, staat boven")
			.doesNotContain("Past het best bij uw woorden")
			// Who types words next gets the order that belongs to words.
			.contains("<option value=\"\" selected=\"selected\">Nieuwste eerst");
		assertThat(this.employer.get("/talenten?volgorde=DISTANCE").body())
			.contains("Wie het laatst op Talentmarkt kwam, staat boven");
		assertThat(this.employer.get("/talenten?volgorde=DISTANCE&plaats=Utrecht").body())
			.contains("Wie het dichtst bij de plaats woont, staat boven");
	}

	@Test
	void offersWordsWhileSomebodyTypes() {
		Answer answer = this.employer.get("/talenten/suggesties?q=lass");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.body()).contains("role=\"listbox\"", "role=\"option\"", "data-value=\"lasser\"")
			.doesNotContain("<html", "??");
		assertThat(this.employer.get("/talenten/suggesties").body()).contains("listbox").doesNotContain("option");
		assertThat(this.employer.get("/talenten/suggesties?q=" + encode("لحا")).body())
			.contains("data-value=\"lasser\"", "dir=\"auto\"");
	}

	@ParameterizedTest
	@MethodSource("oddQueries")
	void answersOddWordsWithAPage(String typed) {
		for (String path : List.of("/talenten?q=", "/talenten?plaats=", "/talenten/suggesties?q=")) {
			Answer answer = this.employer.get(path + encode(typed));
			assertThat(answer.status()).as(path).isEqualTo(200);
			assertThat(answer.body()).doesNotContain("<script>alert", "Er ging iets mis", "Exception");
		}
	}

	static List<String> oddQueries() {
		return List.of("", " ", "+ - = && || > < ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "lasser AND (kok OR", "code:T-*",
				"*:*", "_exists_:notes", "\"lasser", "lasser~99", "/.*/", "lasser^1000", "{\"match_all\":{}}",
				"${jndi:x}", "' OR 1=1 --", "<script>alert(1)</script>", "a".repeat(10_000), "lasser ".repeat(1_400),
				"لحام ".repeat(2_000), "እ".repeat(10_000), "😀".repeat(2_000), "لحام lasser 2019 (MIG)",
				"\u202E\u2066lasser\u2069", "la\u0301sser", "e\u0301".repeat(400), "\uFEFFlasser", "123456782",
				"%25%00".replace("%00", ""), "ﷺ".repeat(300), "null", "NaN", "-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "branche=NIETS", "taal=xx:YY:ZZ", "taal=nl:SPEAKING:Z9", "taal=::", "uren=-1",
			"dag=ZATERDAG", "start=", "rijbewijs=Q", "vervoer=RAKET", "zoekt=%3Cscript%3E", "afstand=-5", "afstand=abc",
			"afstand=5000", "afstand=10", "beroep=", "beroepsgroep=null", "niveau=0", "volgorde=HACK", "pagina=-1",
			"pagina=0", "pagina=1e9", "pagina=", "onbekend=x", "q=a&q=b&q=c",
			"taal=nl:SPEAKING:B1&taal=nl:SPEAKING:C2" })
	void leavesOutWhatMeansNothing(String parameters) {
		Answer answer = this.employer.get("/talenten?" + parameters);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("Zoek talent");
	}

	@Test
	void tellsThatALongTextWasCut() {
		assertThat(this.employer.get("/talenten?q=" + "lasser+".repeat(1_400)).body())
			.contains("Wij zochten op het eerste deel");
	}

	@Test
	void takesManyValuesOfOneFacet() {
		String many = String.join("&", IntStream.range(0, 300).mapToObj((number) -> "beroep=lasser" + number).toList());
		assertThat(this.employer.get("/talenten?" + many).status()).isEqualTo(200);
	}

	@Test
	void findsWhoFitsAVacancyUnderAnAddressThatCanBeShared() {
		Answer sent = this.employer.post("/talenten/vacature", Map.of("text", """
				Gezocht: lasser
				Wij zoeken een lasser voor 24 tot 32 uur in Amersfoort. Je last staal en werkt nauwkeurig.
				Je spreekt Nederlands op niveau B1 en hebt rijbewijs B.
				Bel 06-12345678 of mail baas@smederij.example, BSN 111222333, 1.112.223.33.
				"""));
		assertThat(sent.status()).isEqualTo(303);
		assertThat(sent.location()).startsWith("/talenten?vacature=")
			.hasSizeLessThan(1_600)
			.doesNotContain("111222333", "12345678", "smederij.example", "222");
		Answer found = this.employer.get(sent.location());
		assertThat(found.status()).isEqualTo(200);
		assertThat(found.body())
			.contains("Gelezen in uw vacature", "Nederlands B1", "rijbewijs B", "Pas de vacature aan",
					"Wie het gevraagde beroep heeft, staat boven")
			.containsPattern(">[1-9][0-9]+ talenten gevonden<");
		assertThat(this.employer.get(sent.location() + "&rijbewijs=B&pagina=2").body())
			.contains("name=\"vacature\"", " talenten gevonden")
			.containsPattern("href=\"/talenten\\?vacature=[^\"]+rijbewijs=B");
	}

	@Test
	void asksForAnyLanguageBySkillAndLevelAndKeepsItInTheAddress() {
		String page = this.employer
			.get("/talenten?andere-taal=nl&vaardigheid=READING&taalniveau=A1&taal=nl:SPEAKING:A1")
			.body();
		assertThat(page)
			.contains("Nederlands Lezen A1 of hoger", "Nederlands Spreken A1 of hoger", "value=\"nl:READING:A1\"")
			.containsPattern(">[1-9][0-9]* talent");
		assertThat(this.employer.get("/talenten?taal=nl:READING:A1").body()).contains("Nederlands Lezen A1 of hoger");
		for (String odd : List.of("andere-taal=xx&vaardigheid=READING&taalniveau=A1",
				"andere-taal=en&vaardigheid=ZINGEN&taalniveau=A1", "andere-taal=en", "vaardigheid=READING")) {
			Answer answer = this.employer.get("/talenten?" + odd);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).doesNotContain("of hoger");
		}
	}

	@Test
	void refusesAVacancyThatSaysNothingAndKeepsIt() {
		assertThat(this.employer.post("/talenten/vacature", Map.of("text", " ")).status()).isEqualTo(422);
		Answer nothing = this.employer.post("/talenten/vacature", Map.of("text", "!!! ??? 12 34"));
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.body()).contains("Wij herkennen geen werk", "!!! ???");
	}

	@Test
	void cutsAVacancyThatIsTooLongAndSaysSo() {
		Answer tooLong = this.employer.post("/talenten/vacature", Map.of("text", "lasser ".repeat(2_000)));
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.body()).contains("langer dan 10000 tekens");
		Answer enough = this.employer.post("/talenten/vacature", Map.of("text", "lasser ".repeat(1_400)));
		assertThat(enough.status()).isEqualTo(303);
	}

	@ParameterizedTest
	@MethodSource("oddQueries")
	void answersOddVacanciesWithAPage(String typed) {
		Answer posted = this.employer.post("/talenten/vacature", Map.of("text", typed));
		assertThat(posted.status()).isIn(303, 422);
		String start = typed.substring(0, Math.min(2_000, typed.length()));
		assertThat(this.employer.get("/talenten?vacature=" + encode(start)).status()).isEqualTo(200);
		assertThat(this.employer.get("/talenten/vacature?vacature=" + encode(start)).status()).isEqualTo(200);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

package nl.talentmarkt.frontend.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.sharing.LinkTerm;
import nl.talentmarkt.marketplace.sharing.ProfileLink;
import nl.talentmarkt.marketplace.sharing.ProfileLinkId;
import nl.talentmarkt.marketplace.sharing.SharedProfiles;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** Sharing a profile over HTTP, from the coach's form to whoever got the link. */
class SharedProfileTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Pattern ADDRESS = Pattern.compile("value=\"http://localhost:\\d+(/p/[A-Za-z0-9_-]{43})\"");

	private static final List<String> PRIVATE = List.of("Yonas", "Tien jaar lasser", "Ik werk graag met staal",
			"Belt liever niet", "Niet op hoogte", "Haalt de kinderen op", "Een eigen werkplaats", "Helpt altijd mee",
			"Het lasdiploma halen", "Is eraan toe", "Voor de bakker");

	@Autowired
	private Talents talents;

	@Autowired
	private SharedProfiles profiles;

	@Autowired
	private ApplicationSecret secret;

	private Talent talent;

	@BeforeEach
	void addTalent() {
		CoachId coach = ((Viewer.Coach) ExamplePersons.of(Role.COACH).person()).coach();
		this.talent = this.talents.add(SampleTalents.visible(coach)).blockOptional(PATIENCE).orElseThrow();
	}

	@Test
	void showsTheSearchTierToWhoeverHasTheLinkAndCountsIt() {
		Browser coach = browserOf(Role.COACH);
		String link = share(coach, "Voor de bakker");
		Answer page = browser().get(link);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("lasser", this.talent.code().value(), "Staal lassen", "noindex")
			.doesNotContain(PRIVATE);
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(page.header("X-Robots-Tag")).contains("noindex");
		browser().get(link);
		assertThat(coach.get(sharing()).body()).contains("2 keer geopend").contains("Voor de bakker");
	}

	@Test
	void standsAmongThoseWhoLookedAtTheTalent() {
		Browser coach = browserOf(Role.COACH);
		String link = share(coach, "Voor de bakker");
		browser().get(link);
		browser().get(link + "/pdf");
		String looked = coach.get("/profielen/" + this.talent.code() + "/inzage").body();
		assertThat(looked).contains("Iemand met een link", "Voor de bakker", "die dag 2 keer")
			.containsOnlyOnce("Iemand met een link");
	}

	@Test
	void givesTheSameAsADocument() {
		String link = share(browserOf(Role.COACH), "Voor de bakker");
		Answer document = browser().get(link + "/pdf");
		assertThat(document.status()).isEqualTo(200);
		assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(document.header("Content-Disposition")).contains("talentprofiel-" + this.talent.code() + ".pdf");
		assertThat(document.header("Cache-Control")).isEqualTo("no-store");
		assertThat(document.body()).startsWith("%PDF-");
	}

	@Test
	void refusesEveryLinkThatDoesNotWorkInTheSameWords() {
		Browser coach = browserOf(Role.COACH);
		String revoked = share(coach, "Voor de bakker");
		coach.post(sharing() + "/intrekking", Map.of());
		String hidden = share(coach, "Voor de smid");
		this.talents
			.change(this.talent.id(),
					(shown) -> shown.withdrawConsent(new Consent.Withdrawal(new AccountId("a"), Instant.now())))
			.block(PATIENCE);
		Stream
			.of(revoked, hidden, expired(), hidden.substring(0, hidden.length() - 1), "/p/" + "A".repeat(43), "/p/x",
					"/p/" + "a".repeat(3000), "/p/%3Cscript%3E", "/p/%D9%84%D8%AD%D8%A7%D9%85")
			.flatMap((link) -> Stream.of(link, link + "/pdf"))
			.forEach((link) -> assertRefused(browser().get(link)));
	}

	@Test
	void worksAgainWhenTheTalentIsShownAgainAndNotBefore() {
		String link = share(browserOf(Role.COACH), "Voor de bakker");
		this.talents.change(this.talent.id(), Talent::withdrawConfirmation).block(PATIENCE);
		assertRefused(browser().get(link));
		this.talents.change(this.talent.id(), (hidden) -> hidden.confirm(hidden.coach(), Instant.now()))
			.block(PATIENCE);
		assertThat(browser().get(link).status()).isEqualTo(200);
	}

	@Test
	void endsOneLinkAtOnceAndLeavesTheOther() {
		Browser coach = browserOf(Role.COACH);
		String first = share(coach, "Voor de bakker");
		String second = share(coach, "Voor de smid");
		ProfileLinkId newest = this.profiles.of(this.talent.id())
			.blockOptional(PATIENCE)
			.orElseThrow()
			.links()
			.getLast()
			.id();
		Answer answer = coach.post(sharing() + "/" + newest + "/intrekking", Map.of());
		assertThat(answer.status()).isEqualTo(303);
		assertRefused(browser().get(second));
		assertThat(browser().get(first).status()).isEqualTo(200);
		assertThat(coach.get(sharing()).body()).contains("Links die niet meer werken", "Ingetrokken op");
	}

	@Test
	void makesOneLinkOfAFormThatIsSentTwice() {
		Browser coach = browserOf(Role.COACH);
		Map<String, String> form = Map.of("purpose", "Voor de bakker", "term", "WEEK", "link", "same-form");
		assertThat(coach.post(sharing(), form).status()).isEqualTo(303);
		assertThat(coach.post(sharing(), form).status()).isEqualTo(303);
		assertThat(this.profiles.of(this.talent.id()).blockOptional(PATIENCE).orElseThrow().links()).hasSize(1);
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() {
		Browser coach = browserOf(Role.COACH);
		Answer blank = coach.post(sharing(), Map.of("purpose", " ", "term", "QUARTER"));
		assertThat(blank.status()).isEqualTo(422);
		assertThat(blank.body()).contains("Vul hier iets in.");
		Answer number = coach.post(sharing(), Map.of("purpose", "Voor 111222333", "term", "QUARTER"));
		assertThat(number.status()).isEqualTo(422);
		assertThat(number.body()).contains("BSN");
		assertThat(coach.post(sharing(), Map.of("purpose", "Voor wie", "term", "FOREVER")).status()).isEqualTo(422);
		assertThat(this.profiles.of(this.talent.id()).blockOptional(PATIENCE).orElseThrow().links()).isEmpty();
	}

	@Test
	void saysThatThereIsNoRoomForMore() {
		Browser coach = browserOf(Role.COACH);
		IntStream.range(0, 20).forEach((number) -> share(coach, "Voor " + number));
		Answer full = coach.post(sharing(), Map.of("purpose", "Nog een", "term", "WEEK"));
		assertThat(full.status()).isEqualTo(422);
		assertThat(full.body()).contains("Er werken al 20 links");
	}

	@Test
	void isNotThereForAnotherCoachOrAnotherTalentOrAnEmployer() {
		Talent other = this.talents.add(SampleTalents.visible(new CoachId("another-coach")))
			.blockOptional(PATIENCE)
			.orElseThrow();
		for (String path : List.of("/delen", "/pdf", "/pdf/eigen")) {
			assertThat(browserOf(Role.COACH).get("/profielen/" + other.code() + path).status()).isEqualTo(404);
			assertThat(browserOf(Role.TALENT).get("/profielen/" + this.talent.code() + path).status()).isEqualTo(404);
			assertThat(browserOf(Role.EMPLOYER).get("/profielen/" + this.talent.code() + path).status()).isEqualTo(404);
		}
		assertThat(browserOf(Role.COACH)
			.post("/profielen/" + other.code() + "/delen", Map.of("purpose", "Voor mij", "term", "WEEK"))
			.status()).isEqualTo(404);
		assertThat(this.profiles.of(other.id()).blockOptional(PATIENCE).orElseThrow().links()).isEmpty();
	}

	@Test
	void givesAnotherTalentAnotherAddressUnderTheSameId() {
		ProfileLinkId id = ProfileLinkId.random();
		assertThat(ProfileLinkToken.of(this.talent.id(), id, this.secret))
			.isNotEqualTo(ProfileLinkToken.of(new TalentId("another"), id, this.secret));
		assertThat(ProfileLinkToken.of(this.talent.id(), id, this.secret).toString()).doesNotContain(id.value());
	}

	@Test
	void letsTheCoachKeepTheProfileAsADocument() {
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.get("/profielen/" + this.talent.code() + "/pdf").body()).startsWith("%PDF-");
		assertThat(coach.get("/profielen/" + this.talent.code() + "/pdf/eigen").body()).startsWith("%PDF-");
	}

	private void assertRefused(Answer answer) {
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).startsWith("text/html");
		assertThat(answer.body()).contains("<h1", "Deze link werkt niet")
			.doesNotContain(this.talent.code().value(), "ingetrokken", "verlopen");
	}

	private String expired() {
		ProfileLinkId id = ProfileLinkId.random();
		ProfileLinkToken token = ProfileLinkToken.of(this.talent.id(), id, this.secret);
		ProfileLink link = ProfileLink.make(id, token.digest(), new FreeText("Voor toen"),
				new ProfileLink.Maker(new AccountId("a"), Editor.COACH), Instant.now().minus(Duration.ofDays(8)),
				LinkTerm.WEEK);
		Mono<?> stored = this.profiles.change(this.talent.id(), (profile) -> profile.share(link));
		stored.block(PATIENCE);
		return token.path();
	}

	private String share(Browser browser, String purpose) {
		Answer answer = browser.post(sharing(), Map.of("purpose", purpose, "term", "MONTH"));
		assertThat(answer.status()).isEqualTo(303);
		Matcher address = ADDRESS.matcher(browser.get(answer.location()).body());
		assertThat(address.find()).isTrue();
		return address.group(1);
	}

	private String sharing() {
		return "/profielen/" + this.talent.code() + "/delen";
	}

}

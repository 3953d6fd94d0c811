package nl.talentmarkt.frontend.caseload;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.Talents;

import static org.assertj.core.api.Assertions.assertThat;

class CaseloadTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final CoachId COACH = new CoachId("test-coach");

	private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

	@Autowired
	private Talents talents;

	@Autowired
	private NewTalents newTalents;

	@Autowired
	private ReactiveMongoTemplate store;

	@BeforeEach
	void emptyTheCaseload() {
		this.store.remove(Query.query(Criteria.where("coach").is(COACH.value())), "talents").block(PATIENCE);
	}

	private Talent visible() {
		return Objects.requireNonNull(this.talents.add(SampleTalents.visible(COACH)).block(PATIENCE));
	}

	@Test
	void beginsWithATalentOnceHoweverOftenTheButtonIsPressed() {
		Browser coach = browserOf(Role.COACH);
		Matcher draft = DRAFT.matcher(coach.get("/mijn-talenten").body());
		assertThat(draft.find()).isTrue();
		Map<String, String> form = Map.of("draft", draft.group(1), "firstName", "Selam");
		Answer begun = coach.post("/mijn-talenten", form);
		assertThat(begun.status()).isEqualTo(303);
		assertThat(begun.location()).matches("/mijn-talenten/T-[2-9A-Z]{5}");
		assertThat(coach.post("/mijn-talenten", form).location()).isEqualTo(begun.location());
		assertThat(coach.get(begun.location()).body()).contains("Selam", "Concept", "Ontbreekt nog");
		assertThat(coach.get("/mijn-talenten").body()).contains("1 talent.", "Selam", "Nog geen werk ingevuld");
	}

	@Test
	void refusesANameThatMayNotBeStored() {
		Answer refused = browserOf(Role.COACH).post("/mijn-talenten", Map.of("firstName", "111222333"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("BSN", "value=\"111222333\"");
	}

	@Test
	void drawsAnotherCodeWhenTheFirstIsTaken() {
		Talent taken = visible();
		List<Integer> digits = taken.code()
			.value()
			.substring(2)
			.chars()
			.mapToObj((sign) -> "23456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign))
			.toList();
		int[] next = { 0 };
		NewTalents drawing = new NewTalents(this.talents,
				(java.util.random.RandomGenerator) new java.util.random.RandomGenerator() {
					@Override
					public long nextLong() {
						return 0;
					}

					@Override
					public int nextInt(int bound) {
						int drawn = next[0]++;
						return (drawn < digits.size()) ? digits.get(drawn) : (drawn * 7) % bound;
					}
				});
		Talent begun = Objects.requireNonNull(
				drawing
					.begin(new Viewer.Coach(new AccountId("a"), COACH, new OrganisationId("o")),
							new TalentId(UUID.randomUUID().toString()), TalentDetails.NONE)
					.block(PATIENCE));
		assertThat(begun.code()).isNotEqualTo(taken.code());
	}

	@Test
	void doesNotHandOutATalentOfAnotherCoachUnderADrawnId() {
		TalentId id = new TalentId(UUID.randomUUID().toString());
		Viewer.Coach other = new Viewer.Coach(new AccountId("b"), new CoachId("other"), new OrganisationId("o"));
		this.newTalents.begin(other, id, TalentDetails.NONE).block(PATIENCE);
		assertThat(browserOf(Role.COACH).post("/mijn-talenten", Map.of("draft", id.value())).status()).isEqualTo(404);
	}

	@Test
	void listsWhatNeedsTheCoachFirstAndFindsByNameCodeAndState() {
		Talent visible = visible();
		Talent draft = Objects.requireNonNull(this.newTalents
			.begin(new Viewer.Coach(new AccountId("a"), COACH, new OrganisationId("o")),
					new TalentId(UUID.randomUUID().toString()), new TalentDetails("Zahra", null, null))
			.block(PATIENCE));
		Browser coach = browserOf(Role.COACH);
		String page = coach.get("/mijn-talenten").body();
		assertThat(page.indexOf(draft.code().value())).isPositive().isLessThan(page.indexOf(visible.code().value()));
		assertThat(coach.get("/mijn-talenten?q=zahra").body()).contains("Zahra").doesNotContain("Yonas");
		assertThat(coach.get("/mijn-talenten?q=" + visible.code()).body()).contains("Yonas").doesNotContain("Zahra");
		assertThat(coach.get("/mijn-talenten?q=LASS").body()).contains("Yonas").doesNotContain("Zahra");
		assertThat(coach.get("/mijn-talenten?staat=DRAFT").body()).contains("Zahra").doesNotContain("Yonas");
		assertThat(coach.get("/mijn-talenten?staat=ONZIN&pagina=99999&q=").body()).contains("Zahra", "Yonas");
		assertThat(coach.get("/mijn-talenten?q=%22%3E%3Cscript%3E").body()).contains("Niemand gevonden")
			.doesNotContain("\"><script>");
	}

	@Test
	void asksToNameAnImportedOccupationAndShowsTheCoachWhatIsMissing() {
		Talent sample = SampleTalents.visible(COACH);
		this.talents
			.add(new Talent(sample.id(), sample.code(), COACH, sample.organisation(),
					sample.profile().change().occupations(List.of()).availability(null).build(), null,
					sample.portfolio(), sample.details(), sample.notes(), sample.consents(), null, sample.origin(), 0))
			.block(PATIENCE);
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.get("/mijn-talenten").body()).contains("Beroep nog te benoemen", "Concept");
		assertThat(coach.get("/mijn-talenten/" + sample.code()).body()).contains("Beroep nog te benoemen",
				"Ontbreekt nog", "href=\"/profielen/" + sample.code() + "/wanneer\"",
				"href=\"/profielen/" + sample.code() + "/toestemming\"");
	}

	@Test
	void opensACaseloadOfThreeHundredQuickly() {
		this.talents.addAll(IntStream.range(0, 300).mapToObj((number) -> numbered(number)).toList()).block(PATIENCE);
		Browser coach = browserOf(Role.COACH);
		coach.get("/mijn-talenten");
		long best = IntStream.range(0, 5).mapToLong((round) -> {
			long start = System.nanoTime();
			assertThat(coach.get("/mijn-talenten").body()).contains("300 talenten", "pagina=6");
			return (System.nanoTime() - start) / 1_000_000;
		}).min().orElseThrow();
		System.out.println("A caseload of 300 opens in " + best + " ms at best of five");
		assertThat(best).isLessThan(1500);
		assertThat(coach.get("/mijn-talenten?pagina=6").body()).contains("300 talenten");
	}

	private static Talent numbered(int number) {
		Talent sample = SampleTalents.visible(COACH);
		return new Talent(sample.id(), new TalentCode("T-" + code(number)), COACH, sample.organisation(),
				sample.profile(), null, sample.portfolio(), new TalentDetails("Naam" + number, null, null),
				sample.notes(), sample.consents(), sample.confirmation(), sample.origin(), 0);
	}

	private static String code(int number) {
		String signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
		return "ZZ" + signs.charAt(number / 900 % 30) + signs.charAt(number / 30 % 30) + signs.charAt(number % 30);
	}

}

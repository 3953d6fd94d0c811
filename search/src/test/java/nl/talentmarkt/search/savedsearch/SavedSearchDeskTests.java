package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.TalentQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SavedSearchDeskTests extends KeptSearches {

	private static final Duration GATHERED = Duration.ofSeconds(21);

	@Test
	void keepsOneSearchHoweverOftenTheButtonIsPressed() {
		List<SavedSearch> answers = Flux.range(0, 10)
			.flatMap((click) -> this.desk.keep(this.member, wish("Lassers", TalentQuery.text(this.occupation)))
				.subscribeOn(Schedulers.parallel()), 10)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
		assertThat(answers).extracting(SavedSearch::id).containsOnly(answers.getFirst().id());
		assertThat(kept()).hasSize(1);
	}

	@Test
	void givesOnePersonTwentyFivePlacesHoweverFastTheyAreTaken() {
		List<Throwable> refusals = Flux.fromStream(IntStream.range(0, 30).boxed())
			.flatMap((number) -> this.desk
				.keep(this.member, wish("Nummer " + number, TalentQuery.text(this.occupation + " " + number)))
				.<Throwable>flatMap((search) -> Mono.empty())
				.onErrorResume(Mono::just)
				.subscribeOn(Schedulers.parallel()), 5)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
		assertThat(kept()).hasSize(25);
		assertThat(refusals).hasSize(5)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOfSatisfying(TooManySavedSearchesException.class,
					(many) -> assertThat(many.most()).isEqualTo(25)));
	}

	@Test
	void hasRoomAgainOnceASearchIsGone() {
		List<SavedSearch> all = IntStream.range(0, 25)
			.mapToObj((number) -> keep(this.member, TalentQuery.text(this.occupation + " " + number), Rhythm.DAILY))
			.toList();
		this.desk.remove(this.member, all.get(7).id()).block(PATIENCE);
		assertThat(keep(Rhythm.DAILY).slot()).isEqualTo(all.get(7).slot());
	}

	@Test
	void asksForMorePrecisionWhenTooManyMatch() {
		IntStream.range(0, 6).forEach((number) -> newcomer());
		TalentQuery query = TalentQuery.text(this.occupation);
		assertThatExceptionOfType(TooManyMatchesException.class)
			.isThrownBy(() -> this.desk.keep(this.member, wish("Te veel", query)).block(PATIENCE))
			.satisfies((many) -> assertThat(many.most()).isEqualTo(5));
		assertThat(kept()).isEmpty();
		assertThat(this.desk.keep(this.member, wish("Precies", query.with(Facet.LEVEL, "MBO_2"))).block(PATIENCE))
			.isNotNull();
	}

	@Test
	void hidesASearchFromEverybodyButItsOwner() {
		SavedSearch search = keep(Rhythm.DAILY);
		Viewer.EmployerMember colleague = member("collega");
		Viewer.EmployerMember moved = new Viewer.EmployerMember(this.member.account(), new EmployerId("elders"));
		for (Viewer.EmployerMember other : List.of(colleague, moved)) {
			assertThat(this.desk.list(other).collectList().block(PATIENCE)).isEmpty();
			assertThat(this.desk.open(other, search.id()).block(PATIENCE)).isNull();
			assertThat(this.desk.choose(other, search.id(), Rhythm.AT_ONCE).block(PATIENCE)).isNull();
			assertThat(this.desk.pause(other, search.id()).block(PATIENCE)).isNull();
			assertThat(this.desk.remove(other, search.id()).block(PATIENCE)).isNull();
			assertThat(this.desk.revise(other, search.id(), wish("Mijn", TalentQuery.everybody())).block(PATIENCE))
				.isNull();
		}
		assertThat(stored(search)).isEqualTo(search);
	}

	@Test
	void keepsWhatTwoTabsChangeAtOnce() {
		SavedSearch search = keep(Rhythm.DAILY);
		Mono.zip(this.desk.choose(this.member, search.id(), Rhythm.AT_ONCE).subscribeOn(Schedulers.parallel()),
				this.desk.pause(this.member, search.id()).subscribeOn(Schedulers.parallel()))
			.block(PATIENCE);
		assertThat(stored(search).rhythm()).isEqualTo(Rhythm.AT_ONCE);
		assertThat(stored(search).pause()).isNotNull();
	}

	@Test
	void startsAnewFromWhoMatchesWhenItIsRevised() {
		Talent cook = stranger();
		change(cook, (found) -> as(found, "kok" + this.run));
		SavedSearch search = keep(Rhythm.AT_ONCE);
		Talent told = newcomer();
		lookAfter(GATHERED);
		assertOnly(told(), told);
		this.desk.revise(this.member, search.id(), wish("Koks", TalentQuery.text("kok" + this.run))).block(PATIENCE);
		awaitDeliveries();
		lookAfter(Duration.ofHours(1));
		assertThat(notices()).as("the cook matched already").hasSize(1);
		change(told, (found) -> as(found, "kok" + this.run));
		lookAfter(GATHERED);
		assertThat(notices()).as("told of before").hasSize(1);
		Talent another = stranger();
		change(another, (found) -> as(found, "kok" + this.run));
		lookAfter(GATHERED);
		assertThat(told()).contains(java.util.Set.of(another.code()));
	}

	@Test
	void doesNotLetTwoSearchesAskTheSame() {
		keep(Rhythm.DAILY);
		SavedSearch other = keep(this.member, TalentQuery.text(this.occupation + "er"), Rhythm.DAILY);
		assertThatExceptionOfType(KeptAlreadyException.class).isThrownBy(
				() -> this.desk.revise(this.member, other.id(), wish("Zelfde", TalentQuery.text(this.occupation)))
					.block(PATIENCE));
	}

	@Test
	void keepsWordsAsTheyWereCorrected() {
		newcomer();
		String typed = this.occupation.substring(0, this.occupation.length() - 1) + "z";
		SavedSearch search = keep(this.member, TalentQuery.text(typed), Rhythm.DAILY);
		assertThat(search.query().words()).isEqualTo(this.occupation);
	}

	@Test
	void keepsOfAVacancyWhatItAsks() {
		TalentQuery vacancy = TalentQuery.jobText("""
				Gezocht: timmerman in Hengelo
				Je spreekt Nederlands op niveau B1 en je hebt rijbewijs B.
				24-32 uur per week, een gezellig team.
				""");
		SavedSearch search = keep(this.member, vacancy.with(Facet.LICENCE, "BE"), Rhythm.DAILY);
		TalentQuery kept = search.query().query();
		assertThat(kept.text()).isEqualTo(SearchText.of("timmerman"));
		assertThat(kept.chosen(Facet.LANGUAGE)).hasSize(1).allMatch((level) -> level.contains("B1"));
		assertThat(kept.chosen(Facet.HOURS)).isNotEmpty();
		assertThat(kept.place()).isEqualTo("Hengelo");
		assertThat(kept.chosen(Facet.DISTANCE)).isNotEmpty();
		assertThat(kept.chosen(Facet.LICENCE)).as("what was chosen stands").containsExactly("BE");
	}

	@Test
	void stopsTheMailsOfOneSearchOrOfAllDailyOnesHoweverOften() {
		SavedSearch daily = keep(Rhythm.DAILY);
		SavedSearch atOnce = keep(this.member, TalentQuery.text("b" + this.occupation), Rhythm.AT_ONCE);
		SavedSearch other = keep(this.member, TalentQuery.text("c" + this.occupation), Rhythm.AT_ONCE);
		this.desk.unsubscribe(atOnce.id()).then(this.desk.unsubscribe(atOnce.id())).block(PATIENCE);
		assertThat(stored(atOnce).pause()).extracting(Pause::way).isEqualTo(Pause.Way.MAIL);
		assertThat(stored(daily).pause()).isNull();
		this.desk.unsubscribeFromDaily(this.member.account()).block(PATIENCE);
		assertThat(stored(daily).pause()).isNotNull();
		assertThat(stored(other).pause()).isNull();
		this.desk.unsubscribe(new SavedSearchId("weg")).block(PATIENCE);
	}

	private List<SavedSearch> kept() {
		return this.desk.list(this.member).collectList().blockOptional(PATIENCE).orElseThrow();
	}

	private static SearchWish wish(String name, TalentQuery query) {
		return new SearchWish(new SearchName(name), query, Rhythm.AT_ONCE);
	}

}

package nl.talentmarkt.frontend.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.story.Story;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.OfferKind;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleMarketTests {

	private final ExampleMarket market = ExampleWorld.market();

	private final LocalDate today = LocalDate.now(ExampleWorld.CLOCK);

	private final Instant now = ExampleWorld.CLOCK.instant();

	@Test
	void offersPlacesOfEveryKindThatAreStillOpen() {
		assertThat(this.market.offers()).hasSize(25)
			.allMatch((offer) -> offer.closesOn().isAfter(this.today))
			.extracting(Offer::kind)
			.contains(OfferKind.values());
		assertThat(this.market.offers()).extracting(Offer::id).doesNotHaveDuplicates();
	}

	@Test
	void plansEventsOfDifferentFormatsInTheComingWeeks() {
		List<CareerEvent> events = this.market.careerEvents();
		assertThat(events).hasSize(8).allSatisfy((event) -> {
			assertThat(event.startsAt()).isAfter(this.now);
			assertThat(event.startsAt().atZone(ExampleWorld.CLOCK.getZone()).getDayOfWeek().getValue()).isLessThan(6);
			assertThat(event.publishedAt()).isBefore(this.now);
		});
		assertThat(events.stream().flatMap((event) -> event.parts().stream()).map(CareerEvent.ProgrammePart::format))
			.contains(CareerEvent.Format.values());
		assertThat(events).extracting(CareerEvent::attendance).contains(CareerEvent.Attendance.values());
	}

	@Test
	void tellsStoriesWithTheirDownsides() {
		assertThat(this.market.stories()).hasSize(10)
			.allMatch((story) -> story.isToldOn(Story.Channel.SITE, this.today))
			.allMatch((story) -> story.paragraphs().size() == 3);
		assertThat(this.market.stories()).extracting(Story::teller)
			.allMatch((teller) -> ExampleWorld.people()
				.accounts()
				.stream()
				.anyMatch((account) -> account.id().equals(teller)));
	}

	@Test
	void bringsEmployersAndTalentsTogetherInEveryState() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		List<Interest> interests = this.market.interests(talents).stream().map(Change::aggregate).toList();
		assertThat(interests).hasSize(20).extracting(Interest::state).contains(InterestState.values());
		assertThat(interests).extracting(Interest::id).doesNotHaveDuplicates();
		assertThat(interests).extracting(Interest::talent).doesNotHaveDuplicates();
		assertThat(interests).extracting(Interest::code).doesNotContain(ExampleTalents.WELDER);
		assertThat(interests).allMatch((interest) -> interest.changedAt().isBefore(this.now));
	}

	@Test
	void leavesWorkForTheCoachAndTheEmployerOfTheGuide() {
		List<Interest> interests = this.market.interests(ExampleWorld.talents().next(300))
			.stream()
			.map(Change::aggregate)
			.toList();
		assertThat(interests.stream().filter((interest) -> interest.employer().value().equals("vonkenberg")))
			.extracting(Interest::state)
			.contains(InterestState.WITH_COACH, InterestState.TALENT_ASKED, InterestState.RELEASED,
					InterestState.EMPLOYER_ASKED, InterestState.MEETING, InterestState.OUTCOME,
					InterestState.CONCLUDED);
		assertThat(interests)
			.anyMatch((interest) -> interest.meeting().filter((one) -> one.lacksOutcome(this.now)).isPresent())
			.anyMatch((interest) -> interest.meeting().filter((one) -> one.isAhead(this.now)).isPresent())
			.anyMatch((interest) -> interest.nextStep() != null);
		assertThat(interests)
			.anyMatch((interest) -> interest.coach().value().equals("fatima") && interest.state().awaitsCoach());
	}

	@Test
	void hasNoInterestsWithoutTalents() {
		assertThat(this.market.interests(List.of())).isEmpty();
	}

}

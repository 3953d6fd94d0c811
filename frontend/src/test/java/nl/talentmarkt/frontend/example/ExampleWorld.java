package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/** The example world on one fixed day, for tests. */
final class ExampleWorld {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-11T09:30:00Z"), ZoneId.of("Europe/Amsterdam"));

	static final ExampleTexts TEXTS = ExampleTexts.read();

	static final OccupationCatalogue CATALOGUE = OccupationCatalogue.read();

	static final Places PLACES = Places.read();

	private ExampleWorld() {
	}

	static ExampleTalents talents() {
		return talents(TalentDecoration.NONE);
	}

	static ExampleTalents talents(TalentDecoration decoration) {
		return new ExampleTalents(TEXTS, CATALOGUE, PLACES, CLOCK, decoration);
	}

	static ExampleMarket market() {
		return new ExampleMarket(TEXTS, PLACES, CLOCK);
	}

	static ExamplePeople people() {
		return new ExamplePeople(TEXTS);
	}

}

package nl.talentmarkt.frontend.example;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Consents;

/**
 * The two switches of an example talent. Most are visible; of the others each way of not
 * being visible occurs, and some changed their mind before.
 *
 * @param consents every consent that was given
 * @param confirmation the coach's, or null
 */
record ExampleSwitches(Consents consents, @Nullable CoachConfirmation confirmation) {

	/** The version of the text that example talents agreed to. */
	static final String CONSENT_TEXT = "2026-01";

	private static final String EARLIER_TEXT = "2025-03";

	/** The language in which talents with an account read the text. */
	static final String SIMPLE_DUTCH = "nl-simple";

	private static final int HISTORY = 6;

	private static final int AGREED_BEFORE = 12;

	private static final int LONGEST_AGO = 3000;

	static ExampleSwitches of(ExamplePerson person, Instant now) {
		Draw draw = person.draw();
		int chance = draw.between(0, 99);
		Consent consent = consent(draw, person, now);
		CoachConfirmation confirmation = new CoachConfirmation(new CoachId(person.coach().id()), hoursAgo(draw, now));
		if (chance < 85) {
			return new ExampleSwitches(history(person, consent), confirmation);
		}
		if (chance < 90) {
			return new ExampleSwitches(Consents.NONE, null);
		}
		if (chance < 95) {
			return new ExampleSwitches(new Consents(List.of(consent)), null);
		}
		Instant withdrawnAt = now.minus(Duration.ofHours(draw.between(5, 200)));
		return new ExampleSwitches(new Consents(List.of(withdrawn(consent, withdrawnAt))), confirmation);
	}

	/** Tells whether nobody switched anything on: the coach is still at work on it. */
	boolean isDraft() {
		return this.consents.given().isEmpty() && this.confirmation == null;
	}

	/**
	 * When the talent last agreed to something, which is also when references were shown.
	 */
	Instant agreedAt(Instant now) {
		return this.consents.given().isEmpty() ? now.minus(Duration.ofDays(AGREED_BEFORE))
				: this.consents.given().getLast().givenAt();
	}

	/**
	 * Who recorded what the talent said: the talent, or the coach for one without
	 * account.
	 */
	static AccountId recordedBy(ExamplePerson person) {
		return ExampleTalents.hasAccount(person.index()) ? ExamplePeople.accountOf(person.id())
				: ExamplePeople.accountOf(new CoachId(person.coach().id()));
	}

	private static Consent consent(Draw draw, ExamplePerson person, Instant now) {
		AccountId recordedBy = recordedBy(person);
		boolean online = recordedBy.equals(ExamplePeople.accountOf(person.id()));
		return new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, CONSENT_TEXT, online ? SIMPLE_DUTCH : "nl",
				online ? Consent.Way.ONLINE : Consent.Way.IN_PERSON, hoursAgo(draw, now), recordedBy, null);
	}

	/** Some agreed before, took it back, and agreed again. */
	private static Consents history(ExamplePerson person, Consent consent) {
		Draw draw = person.draw(HISTORY);
		if (!draw.percent(8)) {
			return new Consents(List.of(consent));
		}
		Instant withdrawnAt = consent.givenAt().minus(Duration.ofHours(draw.between(50, 900)));
		Instant before = withdrawnAt.minus(Duration.ofHours(draw.between(200, LONGEST_AGO)));
		Consent earlier = new Consent(consent.purpose(), EARLIER_TEXT, consent.language(), consent.way(), before,
				consent.recordedBy(), new Consent.Withdrawal(consent.recordedBy(), withdrawnAt));
		return new Consents(List.of(earlier, consent));
	}

	/** The history of somebody who agreed, took it back, and agreed again. */
	static Consents regretted(Consent consent) {
		Consent earlier = new Consent(consent.purpose(), EARLIER_TEXT, consent.language(), consent.way(),
				consent.givenAt().minus(Duration.ofDays(100)), consent.recordedBy(),
				new Consent.Withdrawal(consent.recordedBy(), consent.givenAt().minus(Duration.ofDays(20))));
		return new Consents(List.of(earlier, consent));
	}

	private static Consent withdrawn(Consent consent, Instant at) {
		return new Consent(consent.purpose(), consent.textVersion(), consent.language(), consent.way(),
				consent.givenAt(), consent.recordedBy(), new Consent.Withdrawal(consent.recordedBy(), at));
	}

	private static Instant hoursAgo(Draw draw, Instant now) {
		return now.minus(Duration.ofHours(draw.between(240, LONGEST_AGO)));
	}

}

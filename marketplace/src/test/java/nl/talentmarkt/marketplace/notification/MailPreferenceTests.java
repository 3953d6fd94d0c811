package nl.talentmarkt.marketplace.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.LanguageTag;

import static org.assertj.core.api.Assertions.assertThat;

class MailPreferenceTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final QuietHours QUIET = new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0),
			Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

	private final AccountId account = new AccountId("samira");

	@Test
	void sendsAtOnceOrAtTheEndOfTheQuietHours() {
		MailPreference atOnce = preference(MailRhythm.AT_ONCE, LocalTime.of(8, 0));
		assertThat(atOnce.momentFor(at("2026-11-03T10:00"), ZONE))
			.isEqualTo(new MailMoment.Alone(at("2026-11-03T10:00")));
		assertThat(atOnce.momentFor(at("2026-11-06T18:00"), ZONE))
			.isEqualTo(new MailMoment.Alone(at("2026-11-09T08:00")));
	}

	@Test
	void sendsTheDailyMailAtItsTimeEvenInQuietHoursButOnNoDayOff() {
		MailPreference daily = preference(MailRhythm.DAILY, LocalTime.of(7, 30));
		assertThat(daily.momentFor(at("2026-11-03T07:29"), ZONE))
			.isEqualTo(new MailMoment.Together(at("2026-11-03T07:30")));
		assertThat(daily.momentFor(at("2026-11-03T07:30"), ZONE))
			.isEqualTo(new MailMoment.Together(at("2026-11-04T07:30")));
		assertThat(daily.momentFor(at("2026-11-06T09:00"), ZONE))
			.isEqualTo(new MailMoment.Together(at("2026-11-09T07:30")));
	}

	@Test
	void sendsTheDailyMailOnceOnTheDayTheClockIsPutForwardOrBack() {
		MailPreference daily = new MailPreference(this.account, MailRhythm.DAILY, LocalTime.of(2, 30), QuietHours.NONE,
				LanguageTag.DUTCH, 0);
		Instant skipped = Instant.parse("2026-03-29T01:00:00Z");
		assertThat(daily.momentFor(Instant.parse("2026-03-28T12:00:00Z"), ZONE))
			.isEqualTo(new MailMoment.Together(skipped));
		assertThat(daily.momentFor(skipped, ZONE))
			.isEqualTo(new MailMoment.Together(Instant.parse("2026-03-30T00:30:00Z")));
		Instant twice = Instant.parse("2026-10-25T00:30:00Z");
		assertThat(daily.momentFor(twice, ZONE))
			.isEqualTo(new MailMoment.Together(Instant.parse("2026-10-26T01:30:00Z")));
	}

	@Test
	void sendsNothingWhenSomebodyWantsNoMail() {
		MailPreference atOnce = preference(MailRhythm.AT_ONCE, LocalTime.of(8, 0));
		MailPreference none = atOnce.stop().aggregate();
		assertThat(none.momentFor(at("2026-11-03T10:00"), ZONE)).isEqualTo(new MailMoment.Never());
		assertThat(none.quiet()).isEqualTo(QUIET);
		assertThat(none.stop().isNone()).isTrue();
	}

	private MailPreference preference(MailRhythm rhythm, LocalTime dailyAt) {
		return new MailPreference(this.account, rhythm, dailyAt, QUIET, LanguageTag.DUTCH, 0);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}

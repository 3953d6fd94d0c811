package nl.talentmarkt.marketplace.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuietHoursTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final QuietHours COACH = new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0),
			Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

	@Test
	void lastPastMidnight() {
		// 3 November 2026 is a Tuesday.
		assertEnds(COACH, "2026-11-03T17:59:59", "2026-11-03T17:59:59");
		assertEnds(COACH, "2026-11-03T18:00", "2026-11-04T08:00");
		assertEnds(COACH, "2026-11-03T23:59", "2026-11-04T08:00");
		assertEnds(COACH, "2026-11-04T00:00", "2026-11-04T08:00");
		assertEnds(COACH, "2026-11-04T07:59:59", "2026-11-04T08:00");
		assertEnds(COACH, "2026-11-04T08:00", "2026-11-04T08:00");
	}

	@Test
	void goOnThroughTheWeekend() {
		assertEnds(COACH, "2026-11-06T18:30", "2026-11-09T08:00");
		assertEnds(COACH, "2026-11-07T12:00", "2026-11-09T08:00");
		assertEnds(COACH, "2026-11-08T23:00", "2026-11-09T08:00");
	}

	@Test
	void endAtMidnightAfterADayOffWhenTheHoursAreElsewhere() {
		QuietHours lunch = new QuietHours(LocalTime.NOON, LocalTime.of(13, 0), Set.of(DayOfWeek.SUNDAY));
		assertEnds(lunch, "2026-11-03T12:30", "2026-11-03T13:00");
		assertEnds(lunch, "2026-11-08T12:30", "2026-11-09T00:00");
		assertEnds(QuietHours.NONE, "2026-11-08T03:00", "2026-11-08T03:00");
	}

	@Test
	void endOnTheClockOnTheNightItIsPutForwardOrBack() {
		QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), Set.of());
		assertThat(night.endAfter(Instant.parse("2026-03-28T22:00:00Z"), ZONE))
			.isEqualTo(Instant.parse("2026-03-29T05:00:00Z"));
		assertThat(night.endAfter(Instant.parse("2026-10-24T21:00:00Z"), ZONE))
			.isEqualTo(Instant.parse("2026-10-25T06:00:00Z"));
	}

	@Test
	void endWhenTheClockSkipsTheirEnd() {
		QuietHours untilHalfPastTwo = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), Set.of());
		assertThat(untilHalfPastTwo.endAfter(Instant.parse("2026-03-29T00:30:00Z"), ZONE))
			.isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
	}

	@Test
	void comeBackWithAnHourThatComesTwice() {
		QuietHours untilHalfPastTwo = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), Set.of());
		Instant firstTime = Instant.parse("2026-10-25T00:15:00Z");
		Instant secondTime = Instant.parse("2026-10-25T01:15:00Z");
		assertThat(untilHalfPastTwo.endAfter(firstTime, ZONE)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
		assertThat(untilHalfPastTwo.endAfter(secondTime, ZONE)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
	}

	@Test
	void neverEndBeforeTheMomentNorInTheQuiet() {
		Random random = new Random(7);
		for (int turn = 0; turn < 20_000; turn++) {
			QuietHours quiet = any(random);
			Instant moment = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(366 * 86_400));
			Instant end = quiet.endAfter(moment, ZONE);
			assertThat(end).as("%s at %s", quiet, moment).isAfterOrEqualTo(moment);
			assertThat(quiet.endAfter(end, ZONE)).as("%s at %s", quiet, moment).isEqualTo(end);
		}
	}

	private static QuietHours any(Random random) {
		Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			if (random.nextInt(3) == 0 && off.size() < 6) {
				off.add(day);
			}
		}
		int from = random.nextInt(24 * 60);
		int until = (from + 1 + random.nextInt(24 * 60 - 1)) % (24 * 60);
		return (random.nextInt(5) == 0) ? new QuietHours(null, null, off)
				: new QuietHours(LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(until), off);
	}

	@Test
	void leaveTimeForMail() {
		assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON, Set.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(LocalTime.NOON, null, Set.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new QuietHours(null, null, EnumSet.allOf(DayOfWeek.class)));
	}

	private static void assertEnds(QuietHours quiet, String moment, String end) {
		assertThat(quiet.endAfter(at(moment), ZONE).atZone(ZONE).toLocalDateTime()).isEqualTo(LocalDateTime.parse(end));
	}

	private static Instant at(String local) {
		return ZonedDateTime.of(LocalDateTime.parse(local), ZONE).toInstant();
	}

}

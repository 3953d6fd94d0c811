package nl.talentmarkt.marketplace.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When somebody wants no mail. Times are those on the clock of the receiver's zone; a
 * quiet time that ends before it begins goes on past midnight.
 *
 * @param from when the quiet begins each day, or null when no part of a day is quiet
 * @param until when it ends, another time than {@code from}; null when {@code from} is
 * @param daysOff days that are quiet from midnight to midnight, never all seven
 */
public record QuietHours(@Nullable LocalTime from, @Nullable LocalTime until, Set<DayOfWeek> daysOff) {

	/** Always reachable. */
	public static final QuietHours NONE = new QuietHours(null, null, Set.of());

	/**
	 * Checks the times and days.
	 * @throws IllegalArgumentException when they leave no time at all for mail, or one of
	 * both times is missing
	 */
	public QuietHours {
		if ((from == null) != (until == null)) {
			throw new IllegalArgumentException("Quiet hours have a beginning and an end, or neither");
		}
		if (from != null && from.equals(until)) {
			throw new IllegalArgumentException("Quiet hours end at another time than they begin");
		}
		if (daysOff.size() == DayOfWeek.values().length) {
			throw new IllegalArgumentException("A week has a day on which mail may come");
		}
		daysOff = Set.copyOf(daysOff);
	}

	/**
	 * Finds when mail may come.
	 * @param moment from when on
	 * @param zone where the receiver lives
	 * @return the moment itself when it is not quiet then, else the end of the quiet
	 */
	Instant endAfter(Instant moment, ZoneId zone) {
		ZonedDateTime there = moment.atZone(zone);
		while (true) {
			ZonedDateTime later = hoursEndAfter(dayOffEndsAfter(there));
			if (later.equals(there)) {
				return there.toInstant();
			}
			there = later;
		}
	}

	private ZonedDateTime dayOffEndsAfter(ZonedDateTime there) {
		LocalDate day = there.toLocalDate();
		while (isOff(day)) {
			day = day.plusDays(1);
		}
		return day.equals(there.toLocalDate()) ? there : day.atStartOfDay(there.getZone());
	}

	/**
	 * Tells whether a day has no mail at all.
	 * @param day the day
	 * @return true for a day off
	 */
	boolean isOff(LocalDate day) {
		return this.daysOff.contains(day.getDayOfWeek());
	}

	private ZonedDateTime hoursEndAfter(ZonedDateTime there) {
		LocalTime begin = this.from;
		LocalTime end = this.until;
		if (begin == null || end == null) {
			return there;
		}
		LocalTime time = there.toLocalTime();
		boolean pastMidnight = end.isBefore(begin);
		boolean evening = pastMidnight && !time.isBefore(begin);
		boolean quiet = evening || (time.isBefore(end) && (pastMidnight || !time.isBefore(begin)));
		return quiet ? after(there, there.toLocalDate().plusDays(evening ? 1 : 0).atTime(end)) : there;
	}

	/** An hour that comes twice ends the quiet when it comes after the moment. */
	private static ZonedDateTime after(ZonedDateTime there, LocalDateTime end) {
		ZonedDateTime earlier = at(end, there.getZone());
		return earlier.isAfter(there) ? earlier : earlier.withLaterOffsetAtOverlap();
	}

	/**
	 * Finds a time of the clock.
	 * @param time day and time
	 * @param zone where
	 * @return when it is; a time that is skipped is the moment at which the clock skips
	 * it
	 */
	static ZonedDateTime at(LocalDateTime time, ZoneId zone) {
		ZoneOffsetTransition transition = zone.getRules().getTransition(time);
		return (transition != null && transition.isGap()) ? transition.getInstant().atZone(zone) : time.atZone(zone);
	}

}

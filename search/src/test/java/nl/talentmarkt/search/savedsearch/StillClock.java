package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still, in Amsterdam, until it is told to move. */
final class StillClock extends Clock {

	private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

	private volatile Instant now = Instant.EPOCH;

	void set(LocalDateTime there) {
		this.now = there.atZone(AMSTERDAM).toInstant();
	}

	void advance(Duration by) {
		this.now = this.now.plus(by);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return AMSTERDAM;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}

package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still in Amsterdam until it is set. */
public final class SettableClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private volatile Instant now = LocalDateTime.parse("2026-11-03T10:00").atZone(ZONE).toInstant();

	/**
	 * Sets it.
	 * @param local day and time in Amsterdam
	 */
	public void set(String local) {
		this.now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}

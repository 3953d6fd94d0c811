package nl.talentmarkt.marketplace.interest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * When, where and with whom a meeting is.
 *
 * @param startsAt when it begins
 * @param length how long it lasts, {@value #SHORTEST_MINUTES} minutes to
 * {@value #LONGEST_HOURS} hours
 * @param place the address or room, or null for a video call
 * @param videoLink the https address of the video call, or null
 * @param joins who comes; employer and talent always do
 * @param remark what everybody should know, or null
 */
public record MeetingPlan(Instant startsAt, Duration length, @Nullable FreeText place, @Nullable URI videoLink,
		Set<Participant> joins, @Nullable FreeText remark) {

	/** The shortest meeting, in minutes. */
	public static final int SHORTEST_MINUTES = 10;

	/** The longest meeting, in hours: a day along on the floor. */
	public static final int LONGEST_HOURS = 10;

	/** The longest description of a place, in characters. */
	public static final int LONGEST_PLACE = 200;

	/** The longest remark, in characters. */
	public static final int LONGEST_REMARK = 500;

	/**
	 * Checks the plan.
	 * @throws IllegalArgumentException when it lasts too short or too long, is nowhere,
	 * or the address of the call is not https
	 */
	public MeetingPlan {
		if (length.toMinutes() < SHORTEST_MINUTES || length.compareTo(Duration.ofHours(LONGEST_HOURS)) > 0) {
			throw new IllegalArgumentException("A meeting does not last " + length);
		}
		if (place == null && videoLink == null) {
			throw new IllegalArgumentException("A meeting has a place or a video link");
		}
		if (videoLink != null && (!"https".equals(videoLink.getScheme()) || videoLink.getHost() == null)) {
			throw new IllegalArgumentException("A video link begins with https://");
		}
		EnumSet<Participant> all = EnumSet.of(Participant.EMPLOYER, Participant.TALENT);
		all.addAll(joins);
		joins = Set.copyOf(all);
	}

	/**
	 * Returns when it ends.
	 * @return the moment
	 */
	public Instant endsAt() {
		return this.startsAt.plus(this.length);
	}

	/** Who can be at a meeting. */
	public enum Participant {

		/** The employer. */
		EMPLOYER,

		/** The talent. */
		TALENT,

		/** The coach, at the table. */
		COACH,

		/** An interpreter. */
		INTERPRETER,

		/** Who guides on the floor. */
		FLOOR_MENTOR

	}

}

package nl.talentmarkt.marketplace.interest;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Which work is meant.
 *
 * @param reach on whose data the person who looks may look
 * @param coach one coach
 * @param ofOthers false for what is that coach's turn, true for what within reach is the
 * turn of others
 * @param kind of which kind, or null for every kind
 */
public record WorkFilter(Reach reach, CoachId coach, boolean ofOthers, @Nullable WorkKind kind) {

	/**
	 * Means one kind of the same work.
	 * @param wanted of which kind, or null for every kind
	 * @return the filter
	 */
	public WorkFilter of(@Nullable WorkKind wanted) {
		return new WorkFilter(this.reach, this.coach, this.ofOthers, wanted);
	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * What somebody wants to do does not fit where the interest stands by now: somebody else
 * was first, or it was sent twice.
 */
public final class AlreadyAnsweredException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final InterestState state;

	// Reading this exception back from a stream is never done.
	private final transient @Nullable CoachId coach;

	private final Instant at;

	AlreadyAnsweredException(Interest interest) {
		super("The interest stands at " + interest.state());
		this.state = interest.state();
		this.coach = interest.lastMove().coach().orElse(null);
		this.at = interest.lastMove().at();
	}

	/**
	 * Returns where the interest stands instead.
	 * @return the state
	 */
	public InterestState state() {
		return this.state;
	}

	/**
	 * Returns which coach was first.
	 * @return the coach of the last move, or empty when it was no coach's
	 */
	public Optional<CoachId> coach() {
		return Optional.ofNullable(this.coach);
	}

	/**
	 * Returns when the other was first.
	 * @return the moment of the last move
	 */
	public Instant at() {
		return this.at;
	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;

/**
 * What one side says came out of a meeting.
 *
 * @param outcome what
 * @param reason why nothing follows, or null; for this side and the coach only
 * @param by the account that said so, or null for a talent who answered by a link
 * @param at when
 */
public record SideOutcome(Outcome outcome, @Nullable StopReason reason, @Nullable AccountId by, Instant at) {

	/**
	 * Checks the reason.
	 * @throws IllegalArgumentException when there is a reason although something follows
	 */
	public SideOutcome {
		if (reason != null && outcome.leadsOn()) {
			throw new IllegalArgumentException("There is only a reason when nothing follows");
		}
	}

	SideOutcome withoutReason() {
		return new SideOutcome(this.outcome, null, this.by, this.at);
	}

}

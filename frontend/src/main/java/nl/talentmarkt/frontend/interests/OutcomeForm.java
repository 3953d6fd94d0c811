package nl.talentmarkt.frontend.interests;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.StopReason;

/**
 * What a side says came out of a meeting: one button, and a reason afterwards for whoever
 * wants to give one.
 *
 * @param side of whom a coach notes it; an employer speaks for itself
 * @param outcome one of {@link Outcome}
 * @param why one of {@link StopReason}, or nothing; counts only when nothing follows
 */
record OutcomeForm(@Nullable String side, @Nullable String outcome, @Nullable String why) {

	Optional<Said> read(Viewer.SignedIn viewer) {
		return SpokenFor.by(viewer, this.side)
			.flatMap((party) -> Arrays.stream(Outcome.values())
				.filter((known) -> known.name().equals(this.outcome))
				.findFirst()
				.map((known) -> new Said(party, known, known.leadsOn() ? null : reason())));
	}

	private @Nullable StopReason reason() {
		return Arrays.stream(StopReason.values())
			.filter((known) -> known.name().equals(this.why))
			.findFirst()
			.orElse(null);
	}

	/**
	 * A button that is known.
	 *
	 * @param side employer or talent
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null
	 */
	record Said(Party side, Outcome outcome, @Nullable StopReason reason) {
	}

}

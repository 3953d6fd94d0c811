package nl.talentmarkt.frontend.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Party;

/**
 * For whom somebody speaks: an employer for itself, a coach for the talent or the
 * employer who told it by telephone.
 */
final class SpokenFor {

	private SpokenFor() {
	}

	static Optional<Party> by(Viewer.SignedIn viewer, @Nullable String side) {
		return (viewer instanceof Viewer.Coach) ? named((side != null) ? side : "") : Optional.of(Party.EMPLOYER);
	}

	private static Optional<Party> named(String side) {
		return switch (side) {
			case "EMPLOYER" -> Optional.of(Party.EMPLOYER);
			case "TALENT" -> Optional.of(Party.TALENT);
			default -> Optional.empty();
		};
	}

}

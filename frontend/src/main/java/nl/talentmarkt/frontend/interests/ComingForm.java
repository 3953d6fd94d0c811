package nl.talentmarkt.frontend.interests;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Party;

/**
 * Whether a side comes to a meeting: a mere button.
 *
 * @param side of whom a coach notes it; an employer speaks for itself
 * @param comes {@code ja} or {@code nee}
 */
record ComingForm(@Nullable String side, @Nullable String comes) {

	Optional<Coming> read(Viewer.SignedIn viewer) {
		Optional<Boolean> said = switch ((this.comes != null) ? this.comes : "") {
			case "ja" -> Optional.of(true);
			case "nee" -> Optional.of(false);
			default -> Optional.empty();
		};
		return said.flatMap((yes) -> SpokenFor.by(viewer, this.side).map((party) -> new Coming(party, yes)));
	}

	/**
	 * A button that is known.
	 *
	 * @param side employer or talent
	 * @param comes whether it comes
	 */
	record Coming(Party side, boolean comes) {
	}

}

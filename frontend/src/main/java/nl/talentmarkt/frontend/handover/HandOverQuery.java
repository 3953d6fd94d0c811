package nl.talentmarkt.frontend.handover;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * Whose talents are to be handed over.
 *
 * @param van the coach, for an administrator; a coach hands over the own talents
 */
record HandOverQuery(@Nullable String van) {

	Optional<CoachId> from(Viewer.SignedIn viewer) {
		return (viewer instanceof Viewer.Coach coach) ? Optional.of(coach.coach()) : chosen();
	}

	private Optional<CoachId> chosen() {
		try {
			return Optional.ofNullable(this.van).map(CoachId::new);
		}
		catch (TextRefusedException ex) {
			return Optional.empty();
		}
	}

}

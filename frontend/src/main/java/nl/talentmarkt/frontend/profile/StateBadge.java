package nl.talentmarkt.frontend.profile;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.ProfileState;

/**
 * Where a profile stands, as a badge.
 *
 * @param tone see {@code fragments/parts.html}
 * @param label in words
 * @param icon its name
 */
public record StateBadge(String tone, String label, String icon) {

	/**
	 * Makes the badge of a state.
	 * @param state the state
	 * @param wording the reader's words
	 * @return the badge
	 */
	public static StateBadge of(ProfileState state, Wording wording) {
		return of(state, wording.of(state));
	}

	/** The same said to the talent, who is not the one it waits for. */
	static StateBadge forTalent(ProfileState state, Wording wording) {
		return of(state, wording.text("edit.badge." + state.name()));
	}

	private static StateBadge of(ProfileState state, String label) {
		return switch (state) {
			case CHANGE_TO_READ -> new StateBadge("urgent", label, "message");
			case WAITS_FOR_COACH -> new StateBadge("urgent", label, "clock");
			case DRAFT -> new StateBadge("new", label, "list");
			case WAITS_FOR_CONSENT -> new StateBadge("waiting", label, "user");
			case WITHDRAWN -> new StateBadge("quiet", label, "lock");
			case VISIBLE -> new StateBadge("good", label, "eye");
		};
	}

}

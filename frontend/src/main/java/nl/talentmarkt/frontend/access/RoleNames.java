package nl.talentmarkt.frontend.access;

import nl.talentmarkt.marketplace.access.Role;

/** The message keys of the roles' names. */
final class RoleNames {

	private RoleNames() {
	}

	static String keyOf(Role role) {
		return switch (role) {
			case ANONYMOUS -> "role.anonymous";
			case EMPLOYER -> "role.employer";
			case COACH -> "role.coach";
			case TALENT -> "role.talent";
			case ORGANISER -> "role.organiser";
			case AMBASSADOR -> "role.ambassador";
			case ADMINISTRATOR -> "role.administrator";
		};
	}

}

package nl.talentmarkt.frontend.talentlink;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.organisation.Coach;

/**
 * How a talent reaches a coach.
 *
 * @param name the coach's name
 * @param title the coach's function
 * @param telephone the work number, or null
 * @param call the same as an address to tap on, or null
 * @param email the work address
 */
record CoachContact(String name, String title, @Nullable String telephone, @Nullable String call, String email) {

	private static final Pattern BETWEEN_DIGITS = Pattern.compile("[^0-9+]");

	static CoachContact of(Coach coach) {
		String telephone = coach.telephone();
		String call = (telephone != null) ? "tel:" + BETWEEN_DIGITS.matcher(telephone).replaceAll("") : null;
		return new CoachContact(coach.name(), coach.title(), telephone, call, coach.email().value());
	}

}

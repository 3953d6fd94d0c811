package nl.talentmarkt.frontend.interests;

import org.jspecify.annotations.Nullable;

/**
 * One line of an employer's own list, in words.
 *
 * @param id the interest
 * @param href where the thread is
 * @param code the talent code
 * @param occupation the talent's main occupation
 * @param status where it stands
 * @param tone how the status looks
 * @param icon the status' icon, or null
 * @param next what happens now
 * @param since when it began
 * @param task what is asked of the employer, or null
 * @param answerable whether the employer can say yes or not now on the spot
 */
record ListedInterest(String id, String href, String code, String occupation, String status, String tone,
		@Nullable String icon, String next, String since, @Nullable String task, boolean answerable) {
}

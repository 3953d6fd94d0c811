package nl.talentmarkt.frontend.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A whole profile as those who write in it see it.
 *
 * @param code the talent code
 * @param person how the coach calls the talent, or null for the talent
 * @param badge where the profile stands
 * @param state the message key of what that means
 * @param steps every step with what stands in it
 * @param missing steps that have to be filled in before the coach can confirm
 * @param unnamed how many imported occupations have no name yet
 * @param differences what waits for the coach
 * @param work where occupations are added
 * @param preview where one sees what employers see
 * @param consent where consent and confirmation are
 * @param proposal where the coach reads what is new
 * @param imported where the coach reads what was taken over, or null when nothing was
 * @param contact where the coach writes down how the talent is reached, or null for the
 * talent
 */
record OverviewPage(String code, @Nullable String person, StateBadge badge, String state, List<OverviewStep> steps,
		List<Link> missing, int unnamed, List<Difference> differences, String work, String preview, String consent,
		String proposal, @Nullable String imported, @Nullable String contact) {

	/**
	 * One step.
	 *
	 * @param label its name
	 * @param href where it is
	 * @param lines what stands in it
	 */
	record OverviewStep(String label, String href, List<String> lines) {
	}

	/**
	 * A way to somewhere.
	 *
	 * @param label what it says
	 * @param href where it leads
	 */
	record Link(String label, String href) {
	}

}

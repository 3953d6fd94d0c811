package nl.talentmarkt.frontend.profile;

import java.util.List;

import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/**
 * A step in which two versions of a profile differ.
 *
 * @param label the step
 * @param before what employers see
 * @param after what the talent proposes
 */
record Difference(String label, List<String> before, List<String> after) {

	/** What waits for the coach; empty when nothing does. */
	static List<Difference> of(Talent talent, ProfileLines lines) {
		TalentProfile proposal = talent.proposal();
		if (proposal == null) {
			return List.of();
		}
		return Step.of(Editor.TALENT)
			.stream()
			.map((step) -> new Difference(StepPages.label(step, lines.wording(), Editor.COACH),
					lines.shown(step, talent.profile()), lines.shown(step, proposal)))
			.filter((difference) -> !difference.before.equals(difference.after))
			.toList();
	}

}

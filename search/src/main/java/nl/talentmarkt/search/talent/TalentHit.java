package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.OptionalInt;

import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/**
 * A talent that was found, with what an employer may see before a release and no more.
 *
 * @param code how the employer knows the talent
 * @param profile the search tier
 * @param distance whole kilometres as the crow flies from the place of the question;
 * empty when it has none or the talent's place is not known
 * @param reasons why the talent is here, the words first; empty when the question has no
 * conditions
 */
public record TalentHit(TalentCode code, TalentProfile profile, OptionalInt distance,
		List<MatchReason> reasons) implements FoundTalent {

	/** Copies the reasons. */
	public TalentHit {
		reasons = List.copyOf(reasons);
	}

}

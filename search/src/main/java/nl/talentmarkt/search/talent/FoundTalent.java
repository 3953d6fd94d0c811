package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.OptionalInt;

import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/** A talent that was found, with as much as those who searched may see. */
public sealed interface FoundTalent permits TalentHit, CaseloadHit {

	/**
	 * Returns how employers know the talent.
	 * @return the code
	 */
	TalentCode code();

	/**
	 * Returns the search tier.
	 * @return as those who searched may see it
	 */
	TalentProfile profile();

	/**
	 * Returns how far from the place of the question.
	 * @return whole kilometres as the crow flies; empty when the question has no place or
	 * the talent's is not known
	 */
	OptionalInt distance();

	/**
	 * Returns why the talent is here.
	 * @return the words first; empty when the question has no conditions
	 */
	List<MatchReason> reasons();

}

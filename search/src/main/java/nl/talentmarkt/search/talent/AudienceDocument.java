package nl.talentmarkt.search.talent;

import java.util.List;

/** What an index holds of one talent, for those who search that index. */
sealed interface AudienceDocument permits TalentDocument, CaseloadDocument {

	/** Returns the talent code. */
	String code();

	/** Returns the search tier, as these people may see it. */
	ProfilePart profile();

	/**
	 * Returns the values of a facet that only coaches have.
	 * @return none for any other facet, and none for anybody but coaches
	 */
	List<String> coachOnlyValues(Facet facet);

}

package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * All that the index of talents for employers holds of a talent: an allow-list. Nothing
 * reaches that index but these components, whatever a talent comes to hold.
 *
 * @param code the talent code
 * @param profile the search tier
 * @param visibleSince the day from which employers could find this version of the profile
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TalentDocument(String code, @JsonUnwrapped ProfilePart profile,
		LocalDate visibleSince) implements AudienceDocument {

	@Override
	public List<String> coachOnlyValues(Facet facet) {
		return List.of();
	}

}

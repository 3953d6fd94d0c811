package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/**
 * A talent that the own coach found, with what that coach may see: reasons may hold what
 * nobody else may read.
 *
 * @param code how employers know the talent
 * @param firstName how the talent is called, or null while nobody filled it in
 * @param state where the profile stands
 * @param profile the search tier as it was written last
 * @param lessonDays days with lessons, in the order of the week
 * @param rightToWork what the coach verified, or null while nobody looked
 * @param distance whole kilometres as the crow flies from the place of the question;
 * empty when it has none or the talent's place is not known
 * @param reasons why the talent is here, the words first; empty when the question has no
 * conditions
 */
public record CaseloadHit(TalentCode code, @Nullable String firstName, ProfileState state, TalentProfile profile,
		List<DayOfWeek> lessonDays, @Nullable WorkPermission rightToWork, OptionalInt distance,
		List<MatchReason> reasons) implements FoundTalent {

	/** Copies the days and reasons. */
	public CaseloadHit {
		lessonDays = List.copyOf(lessonDays);
		reasons = List.copyOf(reasons);
	}

}

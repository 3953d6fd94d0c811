package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.ProfileState;

/**
 * All that the index of caseloads holds of a talent: an allow-list. Only the talent's own
 * coach searches it, so it holds what only that coach sees, of every talent in whatever
 * state; CV, pitch and portfolio are not among it.
 *
 * @param code the talent code
 * @param coach the coach whose caseload it is in: every question asks for one
 * @param profile the search tier as it was written last, also what waits for the coach
 * @param visibleSince the day from which employers could find the profile, or null while
 * they cannot
 * @param state where the profile stands
 * @param firstName how the talent is called, or null
 * @param notes the coach's own notes, or null
 * @param noGoTasks work this person cannot or will not do, or null
 * @param constraints what has to be reckoned with, or null
 * @param dream what this person dreams of, or null
 * @param nextStep the next step towards it, or null
 * @param longTermGoal where this person wants to be in some years, or null
 * @param readiness what came out of the talk about being ready for work, or null
 * @param lessonDays days with lessons
 * @param lessonFreeDays all other days: only for finding and counting
 * @param rightToWork what the coach verified, or null while nobody looked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CaseloadDocument(String code, String coach, @JsonUnwrapped ProfilePart profile, @Nullable LocalDate visibleSince,
		ProfileState state, @Nullable String firstName, @Nullable String notes, @Nullable String noGoTasks,
		@Nullable String constraints, @Nullable String dream, @Nullable String nextStep, @Nullable String longTermGoal,
		@Nullable String readiness, List<DayOfWeek> lessonDays, List<DayOfWeek> lessonFreeDays,
		@Nullable WorkPermission rightToWork) implements AudienceDocument {

	@Override
	public List<String> coachOnlyValues(Facet facet) {
		return switch (facet) {
			case PROFILE_STATE -> List.of(this.state.name());
			case LESSON_FREE -> names(ProfileParts.present(this.lessonFreeDays));
			case RIGHT_TO_WORK -> Stream.ofNullable(this.rightToWork).map(Enum::name).toList();
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, LANGUAGE, HOURS, DAY, START, LICENCE, TRANSPORT,
					OFFER_KIND, DISTANCE ->
				List.of();
		};
	}

	private static List<String> names(Collection<DayOfWeek> days) {
		return days.stream().map(DayOfWeek::name).toList();
	}

}

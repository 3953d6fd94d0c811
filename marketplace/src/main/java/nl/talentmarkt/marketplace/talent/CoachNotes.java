package nl.talentmarkt.marketplace.talent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What only the talent's coach sees and no release ever covers.
 *
 * @param notes the coach's own notes, or null
 * @param noGoTasks work this person cannot or will not do, or null
 * @param lessonDays days with lessons
 * @param constraints what has to be reckoned with, or null; never about health
 * @param dream what this person dreams of, or null
 * @param nextStep the next step towards it, or null
 * @param longTermGoal where this person wants to be in some years, or null
 * @param readinessTalk what came out of the talk about being ready for work, or null
 * @param rightToWork what the coach verified, or null while nobody looked
 */
public record CoachNotes(@Nullable FreeText notes, @Nullable FreeText noGoTasks, Set<DayOfWeek> lessonDays,
		@Nullable FreeText constraints, @Nullable FreeText dream, @Nullable FreeText nextStep,
		@Nullable FreeText longTermGoal, @Nullable ReadinessTalk readinessTalk, @Nullable RightToWork rightToWork) {

	/** No notes at all. */
	public static final CoachNotes NONE = new CoachNotes(null, null, Set.of(), null, null, null, null, null, null);

	/** Copies the days. */
	public CoachNotes {
		lessonDays = Set.copyOf(lessonDays);
	}

	/**
	 * The talk in which coach and talent found out whether it is time to meet employers.
	 *
	 * @param on the day
	 * @param result what came out of it
	 */
	public record ReadinessTalk(LocalDate on, FreeText result) {
	}

	/**
	 * Whether this person may work, as the coach verified it.
	 *
	 * @param permission what the law asks
	 * @param verifiedOn the day on which the coach looked
	 */
	public record RightToWork(WorkPermission permission, LocalDate verifiedOn) {
	}

	/** What the law asks before this person may work. */
	public enum WorkPermission {

		/** Nothing: no permit is needed. */
		FREE,

		/** The employer reports the job to UWV. */
		REPORT_TO_UWV,

		/** A permit. */
		PERMIT_NEEDED,

		/** The coach could not find out. */
		UNKNOWN

	}

}

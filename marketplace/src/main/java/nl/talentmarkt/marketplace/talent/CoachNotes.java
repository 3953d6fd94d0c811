package nl.talentmarkt.marketplace.talent;

import java.time.DayOfWeek;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What only the talent's coach sees and no release ever covers.
 *
 * @param notes the coach's own notes, or null
 * @param noGoTasks work this person cannot or will not do, or null
 * @param lessonDays days with lessons
 * @param goals dream, next step and long-term goal, or null
 */
public record CoachNotes(@Nullable FreeText notes, @Nullable FreeText noGoTasks, Set<DayOfWeek> lessonDays,
		@Nullable FreeText goals) {

	/** Copies the days. */
	public CoachNotes {
		lessonDays = Set.copyOf(lessonDays);
	}

}

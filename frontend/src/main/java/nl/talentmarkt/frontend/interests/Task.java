package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.ReplyTerm;

/**
 * One line of a coach's work list, in words.
 *
 * @param href where it is done
 * @param title what it is about
 * @param text how the employer would like to meet
 * @param due until when, in words
 * @param dueOn the day on which it is due
 * @param tone how the status looks
 * @param status where it stands
 * @param icon the status' icon
 */
record Task(String href, String title, String text, String due, LocalDate dueOn, String tone, String status,
		String icon) {

	static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(Task::dueOn).thenComparing(Task::href);

	static Task of(Interest interest, InterestWording words, ReplyTerm term, Wording wording, String occupation,
			String employer, Clock clock) {
		LocalDate due = term.dueOn();
		boolean late = due.isBefore(LocalDate.now(clock));
		return new Task("/belangstelling/" + interest.id(),
				wording.text("work.interest", employer, occupation, interest.code().value()),
				wording.of(interest.wish()), wording.text(late ? "work.late" : "work.due", wording.day(due)), due,
				late ? "urgent" : words.tone(interest.state()),
				late ? wording.text("work.late.badge") : words.status(interest), late ? "alert" : "clock");
	}

}

package nl.talentmarkt.frontend.wording;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;

/**
 * The words for one reader.
 *
 * @param messages the message bundles
 * @param locale the reader's language
 * @param zone the reader's time zone
 * @param thisYear the year of reading, which needs no saying
 */
public record Wording(MessageSource messages, Locale locale, ZoneId zone, int thisYear) {

	/** No day lies in this year. */
	private static final int NEVER = Integer.MIN_VALUE;

	/**
	 * Speaks to somebody who reads later: every day is said with its year.
	 * @return the same words
	 */
	public Wording toKeep() {
		return new Wording(this.messages, this.locale, this.zone, NEVER);
	}

	/**
	 * Looks up a text.
	 * @param key the message key
	 * @param arguments what is filled in, in the order in which the text numbers it
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	/**
	 * Names a choice.
	 * @param choice a constant of the domain
	 * @return the text under the key {@code <EnumType>.<CONSTANT>}
	 */
	public String of(Enum<?> choice) {
		return text(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
	}

	/**
	 * Names choices.
	 * @param choices constants of the domain
	 * @return their names in the order of their declaration
	 */
	public <E extends Enum<E>> List<String> of(Collection<E> choices) {
		return choices.stream().sorted().map(this::of).toList();
	}

	/**
	 * Says a day, with the year when it is another year than the day of reading.
	 * @param day the day
	 * @return for instance {@code dinsdag 3 november}
	 */
	public String day(LocalDate day) {
		String pattern = (day.getYear() == this.thisYear) ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
		return day.format(DateTimeFormatter.ofPattern(pattern, this.locale));
	}

	/**
	 * Says a moment.
	 * @param moment the moment
	 * @return for instance {@code dinsdag 3 november, 14:05}
	 */
	public String moment(Instant moment) {
		ZonedDateTime there = moment.atZone(this.zone);
		return text("wording.moment", day(there.toLocalDate()), time(moment));
	}

	/**
	 * Says the time of a moment.
	 * @param moment the moment
	 * @return for instance {@code 14:05}
	 */
	public String time(Instant moment) {
		return moment.atZone(this.zone).format(DateTimeFormatter.ofPattern("HH:mm", this.locale));
	}

	/**
	 * Says a moment's day in parts, for a calendar leaf.
	 * @param moment the moment
	 * @param pattern the part, a {@link DateTimeFormatter} pattern
	 * @return for instance {@code nov}
	 */
	public String part(Instant moment, String pattern) {
		return moment.atZone(this.zone).format(DateTimeFormatter.ofPattern(pattern, this.locale)).replace(".", "");
	}

	/**
	 * Says days of the week.
	 * @param days the days
	 * @return for instance {@code maandag, dinsdag}
	 */
	public String days(Set<DayOfWeek> days) {
		return String.join(", ",
				days.stream().sorted().map((day) -> day.getDisplayName(TextStyle.FULL, this.locale)).toList());
	}

	/**
	 * Names a language.
	 * @param language the language
	 * @return for instance {@code Nederlands}
	 */
	public String language(Locale language) {
		String name = language.getDisplayLanguage(this.locale);
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(this.locale) + name.substring(1);
	}

}

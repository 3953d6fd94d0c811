package nl.talentmarkt.frontend.events;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEvent.Party;
import nl.talentmarkt.frontend.wording.Wording;

/**
 * A career event in words.
 *
 * @param href its page
 * @param title what it is called
 * @param format what kinds of meeting there are
 * @param day the day of the month on which it begins
 * @param month that month, short
 * @param when day and times
 * @param where venue and town, or online
 * @param places how many employers and talents can come, or null when that is not limited
 * @param organiser who runs it
 * @param description what happens there
 * @param programme its parts
 */
record EventView(String href, String title, String format, String day, String month, String when, String where,
		@Nullable String places, String organiser, String description, List<PartView> programme) {

	static EventView of(CareerEvent event, String organiser, Wording wording) {
		String when = wording.text("events.when.text",
				wording.day(event.startsAt().atZone(wording.zone()).toLocalDate()), wording.time(event.startsAt()),
				wording.time(event.endsAt()));
		return new EventView("/evenementen/" + event.id(), event.title(),
				event.parts()
					.stream()
					.map((part) -> wording.of(part.format()))
					.distinct()
					.collect(Collectors.joining(" · ")),
				wording.part(event.startsAt(), "d"), wording.part(event.startsAt(), "MMM"), when, where(event, wording),
				places(event, wording), organiser, event.about().value(),
				event.parts().stream().map((part) -> PartView.of(part, wording)).toList());
	}

	private static String where(CareerEvent event, Wording wording) {
		String onSite = Stream.of(event.venue(), event.place())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return switch (event.attendance()) {
			case ON_SITE -> onSite;
			case ONLINE -> wording.of(event.attendance());
			case HYBRID -> onSite + " · " + wording.of(event.attendance());
		};
	}

	private static @Nullable String places(CareerEvent event, Wording wording) {
		Integer employers = event.capacities().get(Party.EMPLOYER);
		Integer talents = event.capacities().get(Party.TALENT);
		return (employers != null && talents != null) ? wording.text("events.places", employers, talents) : null;
	}

	/**
	 * One part of the programme.
	 *
	 * @param time from when to when
	 * @param title what kind of meeting
	 */
	record PartView(String time, String title) {

		static PartView of(CareerEvent.ProgrammePart part, Wording wording) {
			return new PartView(
					wording.text("events.part.time", wording.time(part.startsAt()), wording.time(part.endsAt())),
					wording.of(part.format()));
		}

	}

}

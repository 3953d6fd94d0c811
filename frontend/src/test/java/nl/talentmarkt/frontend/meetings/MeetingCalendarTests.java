package nl.talentmarkt.frontend.meetings;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.talentmarkt.frontend.mail.SenderAddress;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingCalendarTests {

	private static final URI PAGE = URI.create("https://talentmarkt.example/belangstelling/i1");

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final Instant STARTS = Instant.parse("2026-03-10T13:00:00Z");

	private final MeetingCalendar calendar = new MeetingCalendar(new SenderAddress("post@talentmarkt.example"),
			Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")));

	@Test
	void invitesInAWayThatCalendarsRead() throws Exception {
		String text = this.calendar.request(appointment(meeting(STARTS, 0, null), "Kennismaken"));
		Calendar read = read(text);
		VEvent event = event(read);
		assertThat(text).contains("METHOD:REQUEST\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n")
			.contains("DTSTART;TZID=Europe/Amsterdam:20260310T140000\r\n",
					"DTEND;TZID=Europe/Amsterdam:20260310T150000")
			.contains("TRIGGER:-P1D\r\n", "TRIGGER:-PT1H\r\n", "STATUS:CONFIRMED", "RSVP=FALSE");
		assertThat(value(event, Property.UID)).isEqualTo("i1-1@talentmarkt.example");
		assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
		assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260302T090000Z");
		assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:post@talentmarkt.example");
		assertThat(attendees(event)).extracting(Property::getValue)
			.containsExactly("mailto:sanne@vonkenberg.example", "mailto:fatima@voorbeeldstad.example");
		assertThat(read.validate().getEntries()).extracting(ValidationEntry::getMessage).isEmpty();
	}

	@Test
	void replacesAndCancelsTheSameAppointment() throws Exception {
		VEvent moved = event(
				read(this.calendar.request(appointment(meeting(STARTS.plusSeconds(3600), 1, null), "Kennismaken"))));
		String text = this.calendar.cancel(appointment(meeting(STARTS.plusSeconds(3600), 2, NOW), "Kennismaken"));
		VEvent cancelled = event(read(text));
		assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
		assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
		assertThat(value(cancelled, Property.UID)).isEqualTo(value(moved, Property.UID));
		assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n").doesNotContain("VALARM");
	}

	@Test
	void namesNobodyInAFileToTakeAlong() {
		assertThat(this.calendar.publish(appointment(meeting(STARTS, 0, null), "Kennismaken")))
			.contains("METHOD:PUBLISH\r\n")
			.doesNotContain("ATTENDEE");
	}

	@Test
	void keepsEveryCharacterAndEveryLineWithin75Bytes() throws Exception {
		String title = "Kennismaken; met Çağrı, \\ 'ቃል' " + "مرحبا ".repeat(20) + "\nBEGIN:VALARM";
		String text = this.calendar.request(appointment(meeting(STARTS, 0, null), title));
		assertThat(text.split("\r\n", -1))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(value(event(read(text)), Property.SUMMARY)).isEqualTo(title);
		assertThat(event(read(text)).getComponents()).hasSize(2);
	}

	@Test
	void letsNoNameEndALine() throws Exception {
		Appointment hostile = appointment(meeting(STARTS, 0, null), "Kennismaken",
				"Jan \"de\" Vries;X=1:\r\nATTENDEE:mailto:x@y.example");
		assertThat(attendees(event(read(this.calendar.request(hostile))))).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29T00:30:00Z,20260329T013000,20260329T033000",
			"2026-10-25T00:30:00Z,20261025T023000,20261025T023000",
			"2026-07-01T08:00:00Z,20260701T100000,20260701T110000",
			"2027-01-04T08:00:00Z,20270104T090000,20270104T100000" })
	void saysTheTimeOnTheWallOnDaysWhenTheClockChanges(Instant starts, String begins, String ends) {
		assertThat(this.calendar.request(appointment(meeting(starts, 0, null), "Kennismaken"))).contains(
				"DTSTART;TZID=Europe/Amsterdam:" + begins + "\r\n", "DTEND;TZID=Europe/Amsterdam:" + ends + "\r\n");
	}

	private static Calendar read(String text) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(text));
	}

	private static VEvent event(Calendar calendar) {
		return calendar.getComponents()
			.stream()
			.filter(VEvent.class::isInstance)
			.map(VEvent.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static List<Property> attendees(VEvent event) {
		return event.getProperties(Property.ATTENDEE);
	}

	private static String value(VEvent event, String name) {
		return Objects.requireNonNull(event.getProperty(name).map(Property::getValue).orElse(null));
	}

	private static Meeting meeting(Instant starts, int sequence, @Nullable Instant cancelledAt) {
		MeetingPlan plan = new MeetingPlan(starts, Duration.ofHours(1), new FreeText("Stationsplein 3, Hengelo"), null,
				Set.of(), null);
		return new Meeting(1, sequence, plan, new CoachId("fatima"), cancelledAt, null, null, null, null);
	}

	private static Appointment appointment(Meeting meeting, String title) {
		return appointment(meeting, title, "Sanne de Vries");
	}

	private static Appointment appointment(Meeting meeting, String title, String name) {
		return new Appointment(new InterestId("i1"), meeting, title, "Regel een\nRegel twee",
				"Stationsplein 3, Hengelo", PAGE, "Fatima el Amrani",
				List.of(new Receiver("a", Party.EMPLOYER, new EmailAddress("sanne@vonkenberg.example"), name, DUTCH,
						PAGE, true, null),
						new Receiver("b", Party.COACH, new EmailAddress("fatima@voorbeeldstad.example"),
								"Fatima el Amrani", DUTCH, PAGE, true, null)),
				true);
	}

}

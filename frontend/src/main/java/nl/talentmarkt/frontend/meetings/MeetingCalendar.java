package nl.talentmarkt.frontend.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.regex.Pattern;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

import nl.talentmarkt.frontend.mail.SenderAddress;
import nl.talentmarkt.marketplace.interest.Meeting;

/**
 * Writes appointments as calendars read them (RFC 5545, RFC 5546). One meeting has one
 * UID for all time and a SEQUENCE that grows with each change, by which a calendar knows
 * what is newest, in whatever order mails arrive.
 */
@Component
class MeetingCalendar {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	/** RFC 5545, 3.1: the most bytes of a line, without its end. */
	private static final int LINE = 75;

	private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

	private final SenderAddress sender;

	private final Clock clock;

	MeetingCalendar(SenderAddress sender, Clock clock) {
		this.sender = sender;
		this.clock = clock;
	}

	/**
	 * Invites, or says what has changed.
	 * @param appointment a meeting that stands
	 * @return the calendar object with METHOD REQUEST
	 */
	String request(Appointment appointment) {
		return written(ImmutableMethod.REQUEST, withAlarms(withInvited(event(appointment), appointment), appointment));
	}

	/**
	 * Says that it does not take place.
	 * @param appointment a meeting that was cancelled
	 * @return the calendar object with METHOD CANCEL
	 */
	String cancel(Appointment appointment) {
		return written(ImmutableMethod.CANCEL, withInvited(event(appointment), appointment));
	}

	/**
	 * Writes it to be taken along; nobody is invited by it.
	 * @param appointment a meeting that stands
	 * @return the calendar object with METHOD PUBLISH
	 */
	String publish(Appointment appointment) {
		return written(ImmutableMethod.PUBLISH, withAlarms(event(appointment), appointment));
	}

	private VEvent event(Appointment appointment) {
		Meeting meeting = appointment.meeting();
		VEvent event = new VEvent(false);
		add(event, new Uid(appointment.interest() + "-" + meeting.number() + "@" + this.sender.domain()));
		add(event, new DtStamp(this.clock.instant()));
		add(event, new Sequence(meeting.sequence()));
		add(event, new DtStart<>(meeting.plan().startsAt().atZone(ZONE)));
		add(event, new DtEnd<>(meeting.plan().endsAt().atZone(ZONE)));
		add(event, new Summary(appointment.title()));
		add(event, new Description(appointment.text()));
		Optional.ofNullable(appointment.location()).ifPresent((place) -> add(event, new Location(place)));
		add(event, new Url(appointment.page()));
		add(event, organizer(appointment));
		add(event, meeting.stands() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
		add(event, appointment.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
		return event;
	}

	private Organizer organizer(Appointment appointment) {
		Organizer organizer = new Organizer(address(this.sender.value()));
		organizer.add(name(appointment.organizer()));
		return organizer;
	}

	/**
	 * People answer on the page: nobody reads what is sent to the organizer's address.
	 */
	private static VEvent withInvited(VEvent event, Appointment appointment) {
		for (Receiver invited : appointment.invited()) {
			Attendee attendee = new Attendee(address(invited.email().value()));
			attendee.add(name(invited.name()));
			attendee.add(PartStat.NEEDS_ACTION);
			attendee.add(Rsvp.FALSE);
			add(event, attendee);
		}
		return event;
	}

	private static VEvent withAlarms(VEvent event, Appointment appointment) {
		if (appointment.busy()) {
			event.add(alarm(Period.ofDays(-1), appointment));
			event.add(alarm(Duration.ofHours(-1), appointment));
		}
		return event;
	}

	private static VAlarm alarm(TemporalAmount before, Appointment appointment) {
		VAlarm alarm = new VAlarm(before);
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(appointment.title()));
		return alarm;
	}

	private static String written(Method method, VEvent event) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Talentmarkt//Gesprekken//NL"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(method);
		calendar.add(amsterdam());
		calendar.add(event);
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(true).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return folded(text.toString());
	}

	/** The rule that holds since 1996, by which calendars can tell a later change. */
	private static VTimeZone amsterdam() {
		VTimeZone zone = new VTimeZone();
		zone.add(new TzId(ZONE.getId()));
		zone.add(observance(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 1, 2, 3));
		zone.add(observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 2, 1, 10));
		return zone;
	}

	private static Observance observance(Observance observance, String name, LocalDateTime begins, int from, int to,
			int month) {
		observance.add(new DtStart<>(begins));
		observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
		observance.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
		observance.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
		observance.add(new TzName(name));
		return observance;
	}

	/** The library counts characters where the RFC counts bytes. */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length() + LINE);
		int[] bytes = { 0 };
		FOLD.matcher(text).replaceAll("").codePoints().forEach((point) -> {
			String one = Character.toString(point);
			int length = one.getBytes(StandardCharsets.UTF_8).length;
			if (point != '\r' && point != '\n' && bytes[0] + length > LINE) {
				folded.append("\r\n ");
				bytes[0] = 1;
			}
			folded.append(one);
			bytes[0] = (point == '\n') ? 0 : bytes[0] + length;
		});
		return folded.toString();
	}

	private static Cn name(String name) {
		return new Cn(CONTROL.matcher(name).replaceAll(" ").strip());
	}

	private static URI address(String address) {
		try {
			// Mail addresses hold characters that have to be written otherwise here.
			return new URI("mailto", address, null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("Not a mail address: " + address, ex);
		}
	}

	private static void add(VEvent event, Property property) {
		event.add(property);
	}

}

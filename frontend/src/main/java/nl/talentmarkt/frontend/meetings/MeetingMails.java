package nl.talentmarkt.frontend.meetings;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.CalendarPart;
import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingEvent;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Mails invitations. What a mail says is read when it goes out, and each state of a
 * meeting is mailed to each person once: a late event finds that the newest state went
 * out already, or that the meeting was cancelled, and sends nothing.
 */
@Component
class MeetingMails implements EventHandler {

	private final Interests interests;

	private final Talents talents;

	private final MeetingReceivers receivers;

	private final Appointments appointments;

	private final MeetingCalendar calendar;

	private final MailsOnce mails;

	private final Wordings wordings;

	private final Clock clock;

	MeetingMails(Interests interests, Talents talents, MeetingReceivers receivers, Appointments appointments,
			MeetingCalendar calendar, MailsOnce mails, Wordings wordings, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.receivers = receivers;
		this.appointments = appointments;
		this.calendar = calendar;
		this.mails = mails;
		this.wordings = wordings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "meeting-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof MeetingEvent.Planned || event instanceof MeetingEvent.Moved
				|| event instanceof MeetingEvent.Cancelled;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		return (published.event() instanceof MeetingEvent event) ? this.interests.find(event.interest())
			.flatMap((interest) -> Mono.justOrEmpty(news(interest, event))
				.flatMap((meeting) -> sendAll(interest, meeting))) : Mono.empty();
	}

	/** The meeting as it is now, when that is still what the event is about. */
	private Optional<Meeting> news(Interest interest, MeetingEvent event) {
		return interest.meetings()
			.stream()
			.filter((meeting) -> meeting.number() == event.meeting())
			.filter((meeting) -> (event instanceof MeetingEvent.Cancelled) ? !meeting.stands()
					: meeting.isAhead(this.clock.instant()))
			.findFirst();
	}

	private Mono<Void> sendAll(Interest interest, Meeting meeting) {
		return this.receivers.of(interest, meeting)
			.filterWhen((receiver) -> mayHear(interest, meeting, receiver))
			.concatMap((receiver) -> sendOnce(interest, meeting, receiver))
			.then();
	}

	/**
	 * While employers do not see a talent, nobody invites them; that a meeting is off
	 * they may know.
	 */
	private Mono<Boolean> mayHear(Interest interest, Meeting meeting, Receiver receiver) {
		return (receiver.side() == Party.EMPLOYER && meeting.stands())
				? this.talents.find(interest.talent()).map(Talent::isVisibleToEmployers) : Mono.just(true);
	}

	private Mono<Void> sendOnce(Interest interest, Meeting meeting, Receiver receiver) {
		String key = "meeting-mail." + interest.id() + "." + meeting.number() + "." + meeting.sequence() + "."
				+ receiver.key();
		Wording wording = this.wordings.in(receiver.language());
		return this.mails.send(key, this.appointments.of(interest, meeting, receiver, wording)
			.map((appointment) -> mail(appointment, receiver, wording, key)));
	}

	private OutgoingMail mail(Appointment appointment, Receiver receiver, Wording wording, String key) {
		Meeting meeting = appointment.meeting();
		String when = wording.moment(meeting.plan().startsAt());
		return new OutgoingMail(receiver.email(), receiver.name(),
				OutgoingMail.Subject.of("mail.meeting." + fact(meeting) + ".subject", when, appointment.title()),
				"meeting",
				Map.of("title", appointment.title(), "text", wording.text("mail.meeting." + fact(meeting)), "when",
						wording.text("meeting.when", when, wording.time(meeting.plan().endsAt())), "where",
						Optional.ofNullable(appointment.location()).orElse(""), "details", appointment.text(), "link",
						appointment.page().toString()),
				key)
			.in(receiver.language())
			.about(appointment.page().getPath())
			.with(part(appointment));
	}

	private CalendarPart part(Appointment appointment) {
		return appointment.meeting().stands()
				? new CalendarPart(CalendarPart.Method.REQUEST, this.calendar.request(appointment))
				: new CalendarPart(CalendarPart.Method.CANCEL, this.calendar.cancel(appointment));
	}

	private static String fact(Meeting meeting) {
		if (!meeting.stands()) {
			return "cancelled";
		}
		return (meeting.sequence() == 0) ? "planned" : "moved";
	}

}

package nl.talentmarkt.frontend.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.CalendarPart;
import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.notice.NoticeWordings;
import nl.talentmarkt.frontend.talentlink.TalentLetters;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingEvent;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.notification.NoticeKind;
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

	private final Employers employers;

	private final MeetingReceivers receivers;

	private final Appointments appointments;

	private final MeetingCalendar calendar;

	private final TalentLetters letters;

	private final NoticeWordings notices;

	private final UnsubscribeLinks unsubscribe;

	private final MailsOnce mails;

	private final Wordings wordings;

	private final Clock clock;

	MeetingMails(Interests interests, Talents talents, Employers employers, MeetingReceivers receivers,
			Appointments appointments, MeetingCalendar calendar, TalentLetters letters, NoticeWordings notices,
			UnsubscribeLinks unsubscribe, MailsOnce mails, Wordings wordings, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.receivers = receivers;
		this.appointments = appointments;
		this.calendar = calendar;
		this.letters = letters;
		this.notices = notices;
		this.unsubscribe = unsubscribe;
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
				|| event instanceof MeetingEvent.Cancelled || event instanceof MeetingEvent.CoachChanged;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		return (published.event() instanceof MeetingEvent event) ? this.interests.find(event.interest())
			.flatMap((interest) -> Mono.justOrEmpty(news(interest, event))
				.flatMap((meeting) -> sendAll(interest, meeting, event))
				.then(freeFormerCoach(interest, event))) : Mono.empty();
	}

	/** The meeting as it is now, when that is still what the event is about. */
	private Optional<Meeting> news(Interest interest, MeetingEvent event) {
		return meeting(interest, event).filter((meeting) -> switch (event) {
			case MeetingEvent.Cancelled cancelled -> !meeting.stands();
			// What came after it says itself what is different.
			case MeetingEvent.CoachChanged changed ->
				meeting.isAhead(this.clock.instant()) && meeting.sequence() == changed.sequence();
			default -> meeting.isAhead(this.clock.instant());
		});
	}

	private static Optional<Meeting> meeting(Interest interest, MeetingEvent event) {
		return interest.meetings().stream().filter((meeting) -> meeting.number() == event.meeting()).findFirst();
	}

	private Mono<Void> sendAll(Interest interest, Meeting meeting, MeetingEvent event) {
		return this.receivers.of(interest, meeting)
			.filterWhen((receiver) -> mayHear(interest, meeting, receiver))
			.filterWhen((receiver) -> wantsIt(interest, meeting, receiver))
			.concatMap((receiver) -> send(interest, meeting, receiver, Fact.of(meeting, event)))
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

	/**
	 * Whoever stopped mails is invited to nothing more by mail; but what stands in a
	 * calendar already is kept right, or somebody travels to a meeting that is off.
	 */
	private Mono<Boolean> wantsIt(Interest interest, Meeting meeting, Receiver receiver) {
		return receiver.wantsMail() ? Mono.just(true) : hasIt(interest, meeting, receiver);
	}

	/** Whether an earlier state stands in the receiver's calendar. */
	private Mono<Boolean> hasIt(Interest interest, Meeting meeting, Receiver receiver) {
		return this.mails.anyWentOut(IntStream.range(0, meeting.sequence())
			.mapToObj((sequence) -> key(interest, meeting.number(), sequence, receiver)));
	}

	/** Takes it out of the calendar of whoever is no longer the coach. */
	private Mono<Void> freeFormerCoach(Interest interest, MeetingEvent event) {
		if (!(event instanceof MeetingEvent.CoachChanged changed)) {
			return Mono.empty();
		}
		return Mono.justOrEmpty(meeting(interest, event))
			.filter((meeting) -> !changed.from().equals(meeting.plannedBy())
					&& !changed.from().equals(interest.coach()))
			.flatMap((meeting) -> this.receivers.formerCoach(changed.from())
				.filterWhen((receiver) -> hasIt(interest, meeting, receiver))
				.flatMap((receiver) -> send(interest, meeting, receiver, Fact.HANDED_OVER)));
	}

	private Mono<Void> send(Interest interest, Meeting meeting, Receiver receiver, Fact fact) {
		String key = key(interest, meeting.number(), meeting.sequence(), receiver);
		return this.mails.send(key, mail(interest, meeting, receiver, fact, key));
	}

	private static String key(Interest interest, int number, int sequence, Receiver receiver) {
		return "meeting-mail." + interest.id() + "." + number + "." + sequence + "." + receiver.key();
	}

	private Mono<OutgoingMail> mail(Interest interest, Meeting meeting, Receiver receiver, Fact fact, String key) {
		Wording wording = this.wordings.in(receiver.language());
		return this.appointments.of(interest, meeting, receiver, wording)
			.flatMap((appointment) -> ((receiver.contact() != null)
					? this.letters.about(fact.byLink, interest, receiver.contact(), receiver.email(), key)
					: words(interest, receiver, fact, appointment, wording)
						.map((words) -> mail(appointment, receiver, words, wording, key)))
				.map((mail) -> mail.with(part(appointment, fact))));
	}

	/** The organisation's own words for this kind of notice, else those for a mail. */
	private Mono<Words> words(Interest interest, Receiver receiver, Fact fact, Appointment appointment,
			Wording wording) {
		String standard = "mail.meeting." + fact.text;
		String when = wording.moment(appointment.meeting().plan().startsAt());
		return this.employers.find(interest.employer())
			.flatMap((employer) -> this.notices.ownWords(fact.kind, List.of(employer.name(), interest.code().value()),
					interest.organisation(), receiver.language()))
			.map((own) -> new Words(OutgoingMail.Subject.of("mail.notice.subject", own.subject()), own.text(),
					own.action()))
			.switchIfEmpty(Mono
				.fromSupplier(() -> new Words(OutgoingMail.Subject.of(standard + ".subject", when, appointment.title()),
						wording.text(standard), wording.text("mail.meeting.open"))));
	}

	private OutgoingMail mail(Appointment appointment, Receiver receiver, Words words, Wording wording, String key) {
		MeetingPlan plan = appointment.meeting().plan();
		String stop = this.unsubscribe.link(new Unsubscribing.FromNotices(new AccountId(receiver.key())));
		return new OutgoingMail(receiver.email(), receiver.name(), words.subject(), "meeting",
				Map.of("title", appointment.title(), "text", words.text(), "when",
						wording.text("meeting.when", wording.moment(plan.startsAt()), wording.time(plan.endsAt())),
						"where", Optional.ofNullable(appointment.location()).orElse(""), "details", appointment.text(),
						"action", words.action(), "link", appointment.page().toString(), "unsubscribe", stop),
				key, this.unsubscribe.headers(stop))
			.in(receiver.language())
			.about(appointment.page().getPath());
	}

	private CalendarPart part(Appointment appointment, Fact fact) {
		return (appointment.meeting().stands() && fact != Fact.HANDED_OVER)
				? new CalendarPart(CalendarPart.Method.REQUEST, this.calendar.request(appointment))
				: new CalendarPart(CalendarPart.Method.CANCEL, this.calendar.cancel(appointment));
	}

	/**
	 * What a mail says.
	 *
	 * @param subject the subject
	 * @param text what one can do
	 * @param action what the link says
	 */
	private record Words(OutgoingMail.Subject subject, String text, String action) {
	}

	/**
	 * What happened to a meeting. Texts: {@code mail.meeting.<text>} and the same with
	 * {@code .subject}.
	 */
	private enum Fact {

		PLANNED("planned", NoticeKind.MEETING_PLANNED, NoticeKind.LINK_MEETING_PLANNED),

		MOVED("moved", NoticeKind.MEETING_MOVED, NoticeKind.LINK_MEETING_MOVED),

		CANCELLED("cancelled", NoticeKind.MEETING_CANCELLED, NoticeKind.LINK_MEETING_CANCELLED),

		COACH_CHANGED("coach-changed", NoticeKind.MEETING_COACH_CHANGED, NoticeKind.LINK_MEETING_COACH_CHANGED),

		HANDED_OVER("handed-over", NoticeKind.MEETING_HANDED_OVER, NoticeKind.LINK_MEETING_CANCELLED);

		private final String text;

		private final NoticeKind kind;

		private final NoticeKind byLink;

		Fact(String text, NoticeKind kind, NoticeKind byLink) {
			this.text = text;
			this.kind = kind;
			this.byLink = byLink;
		}

		static Fact of(Meeting meeting, MeetingEvent event) {
			if (!meeting.stands()) {
				return CANCELLED;
			}
			if (event instanceof MeetingEvent.CoachChanged) {
				return COACH_CHANGED;
			}
			return (meeting.sequence() == 0) ? PLANNED : MOVED;
		}

	}

}

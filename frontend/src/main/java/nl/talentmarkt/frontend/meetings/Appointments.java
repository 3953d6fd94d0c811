package nl.talentmarkt.frontend.meetings;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.MeetingPlan.Participant;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Puts a meeting into words for one reader. A calendar leaves this site and its rules
 * behind, so it holds only what the reader may keep: an employer reads the talent's first
 * name when that is released and the terms are accepted, else the talent code, and never
 * how to reach the talent.
 */
@Component
class Appointments {

	private final Talents talents;

	private final Employers employers;

	private final TermsOfUse terms;

	private final Coaches coaches;

	private final MeetingReceivers receivers;

	private final Clock clock;

	Appointments(Talents talents, Employers employers, TermsOfUse terms, Coaches coaches, MeetingReceivers receivers,
			Clock clock) {
		this.talents = talents;
		this.employers = employers;
		this.terms = terms;
		this.coaches = coaches;
		this.receivers = receivers;
		this.clock = clock;
	}

	Mono<Appointment> of(Interest interest, Meeting meeting, Receiver reader, Wording wording) {
		return Mono
			.zip(this.talents.find(interest.talent()), this.employers.find(interest.employer()),
					this.coaches.find(meeting.plannedBy()), invited(interest, meeting, reader))
			.map((found) -> appointment(interest, meeting, reader, found.getT1(), found.getT2(), found.getT3(),
					found.getT4(), wording));
	}

	/** Coaches know the employers' people; everybody else reads only the own address. */
	private Mono<List<Receiver>> invited(Interest interest, Meeting meeting, Receiver reader) {
		return (reader.side() == Party.COACH) ? this.receivers.employer(interest).startWith(reader).collectList()
				: this.receivers.coach(meeting.plannedBy(), interest)
					.filter((coach) -> meeting.plan().joins().contains(Participant.COACH))
					.flux()
					.startWith(reader)
					.collectList();
	}

	private Appointment appointment(Interest interest, Meeting meeting, Receiver reader, Talent talent,
			Employer employer, Coach coach, List<Receiver> invited, Wording wording) {
		MeetingPlan plan = meeting.plan();
		URI page = reader.page();
		String title = (reader.contact() != null) ? wording.text("meeting.calendar.LINK")
				: wording.text("meeting.calendar." + reader.side().name(),
						talentName(interest, talent, employer, reader.side()), employer.name());
		boolean busy = reader.side() != Party.COACH || plan.joins().contains(Participant.COACH);
		return new Appointment(interest.id(), meeting, title, text(plan, coach, reader, wording), location(plan), page,
				coach.name(), invited, busy);
	}

	private String talentName(Interest interest, Talent talent, Employer employer, Party reader) {
		Instant now = this.clock.instant();
		return switch (reader) {
			case COACH, TALENT -> talent.name();
			case EMPLOYER -> interest.releaseAt(now)
				.filter((release) -> this.terms.areAcceptedBy(employer) && talent.isVisibleToEmployers()
						&& release.covers(DetailGroup.FIRST_NAME, now))
				.map((release) -> talent.details().firstName())
				.orElseGet(() -> talent.code().value());
		};
	}

	private static @Nullable String location(MeetingPlan plan) {
		return (plan.place() != null) ? plan.place().value()
				: (plan.videoLink() != null) ? plan.videoLink().toString() : null;
	}

	private static String text(MeetingPlan plan, Coach coach, Receiver reader, Wording wording) {
		List<String> lines = new ArrayList<>();
		lines.add(wording.text("meeting.calendar.joins", String.join(", ", wording.of(plan.joins()))));
		lines.add(wording.text("meeting.calendar.coach", coach.name()));
		Stream.ofNullable(plan.videoLink())
			.map((link) -> wording.text("meeting.calendar.link", link))
			.forEach(lines::add);
		if (reader.contact() != null) {
			// Calendars show themselves on locked telephones: the page tells the rest.
			lines.add(wording.text("meeting.calendar.private"));
			return String.join("\n", lines);
		}
		Stream.ofNullable(plan.remark()).map((remark) -> "\n" + remark.value() + "\n").forEach(lines::add);
		lines.add(wording.text("meeting.calendar.page", reader.page()));
		return String.join("\n", lines);
	}

}

package nl.talentmarkt.frontend.interests;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.interests.MeetingView.SideView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.SideOutcome;

/**
 * Puts a meeting into words for employer or coach. A coach notes for both sides what they
 * told by telephone; an employer speaks for itself, and reads of the talent only whether
 * it comes.
 */
final class MeetingWording {

	private final Wording wording;

	private final Party reader;

	private final Instant now;

	MeetingWording(Wording wording, Party reader, Instant now) {
		this.wording = wording;
		this.reader = reader;
		this.now = now;
	}

	@Nullable MeetingView of(Interest interest) {
		return interest.meeting().map((meeting) -> view(interest, meeting)).orElse(null);
	}

	private MeetingView view(Interest interest, Meeting meeting) {
		MeetingPlan plan = meeting.plan();
		return new MeetingView(meeting.number(),
				this.wording.text("meeting.when", this.wording.moment(plan.startsAt()),
						this.wording.time(plan.endsAt())),
				(plan.place() != null) ? plan.place().value() : null,
				(plan.videoLink() != null) ? plan.videoLink().toString() : null,
				String.join(", ", this.wording.of(plan.joins())),
				(plan.remark() != null) ? plan.remark().value() : null, meeting.isAhead(this.now),
				interest.state().isOpen() && meeting.lacksOutcome(this.now),
				List.of(side(interest, meeting, Party.EMPLOYER), side(interest, meeting, Party.TALENT)));
	}

	private SideView side(Interest interest, Meeting meeting, Party side) {
		boolean speaks = this.reader == Party.COACH || this.reader == side;
		boolean running = speaks && goesOn(interest);
		SideOutcome said = speaks ? meeting.outcomeOf(side) : null;
		boolean begun = !this.now.isBefore(meeting.plan().startsAt());
		Boolean comes = meeting.comes(side);
		return new SideView(side.name(),
				this.wording.text((this.reader == side) ? "meeting.side.own" : "meeting.side." + side.name()),
				this.wording.text("meeting.comes." + answer(comes)), toneOf(comes),
				running && meeting.isAhead(this.now), running && begun,
				(said != null) ? this.wording.of(said.outcome()) : null,
				(said != null && said.reason() != null) ? this.wording.of(said.reason()) : null,
				speaks && explains(interest, said));
	}

	private static boolean explains(Interest interest, @Nullable SideOutcome said) {
		return said != null && !said.outcome().leadsOn() && said.reason() == null
				&& (goesOn(interest) || interest.state() == InterestState.CONCLUDED);
	}

	private static boolean goesOn(Interest interest) {
		return interest.state() == InterestState.MEETING || interest.state() == InterestState.OUTCOME;
	}

	private static String answer(@Nullable Boolean comes) {
		if (comes == null) {
			return "unknown";
		}
		return comes ? "yes" : "no";
	}

	private static String toneOf(@Nullable Boolean comes) {
		if (comes == null) {
			return "quiet";
		}
		return comes ? "good" : "urgent";
	}

}

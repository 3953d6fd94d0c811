package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * The next state of an interest while an intention makes it: as it was, but for what is
 * said here.
 */
final class InterestBuilder {

	private final Interest before;

	private CoachId coach;

	private CoachId handler;

	private List<CoachId> handlers;

	private @Nullable ReplyTerm reply;

	private @Nullable TalentQuestion question;

	private @Nullable TalentAgreement agreement;

	private @Nullable Release release;

	private @Nullable NextStep nextStep;

	private final List<Meeting> meetings;

	private final List<Message> messages;

	private final List<Step> steps;

	InterestBuilder(Interest before) {
		this.before = before;
		this.coach = before.coach();
		this.handler = before.handler();
		this.handlers = before.handlers();
		this.reply = before.reply();
		this.question = before.question();
		this.agreement = before.agreement();
		this.release = before.release();
		this.nextStep = before.nextStep();
		this.meetings = new ArrayList<>(before.meetings());
		this.messages = new ArrayList<>(before.messages());
		this.steps = new ArrayList<>(before.steps());
	}

	InterestBuilder coach(CoachId coach) {
		this.coach = coach;
		return this;
	}

	InterestBuilder handledBy(CoachId handler, List<CoachId> handlers) {
		this.handler = handler;
		this.handlers = handlers;
		return this;
	}

	InterestBuilder owed(@Nullable ReplyTerm reply) {
		this.reply = reply;
		return this;
	}

	InterestBuilder question(@Nullable TalentQuestion question) {
		this.question = question;
		return this;
	}

	InterestBuilder agreement(@Nullable TalentAgreement agreement) {
		this.agreement = agreement;
		return this;
	}

	InterestBuilder release(@Nullable Release release) {
		this.release = release;
		return this;
	}

	InterestBuilder nextStep(@Nullable NextStep nextStep) {
		this.nextStep = nextStep;
		return this;
	}

	/** Puts a meeting in the place of the one with its number, or adds it. */
	InterestBuilder meeting(Meeting meeting) {
		if (meeting.number() > this.meetings.size()) {
			this.meetings.add(meeting);
		}
		else {
			this.meetings.set(meeting.number() - 1, meeting);
		}
		return this;
	}

	InterestBuilder message(@Nullable Message message) {
		if (message != null) {
			this.messages.add(message);
		}
		return this;
	}

	/** A release stands for as long after the last move as it was given for. */
	InterestBuilder step(Step step) {
		this.steps.add(step);
		return step.isMove() ? releaseLastsFrom(step.at(), step.at()) : this;
	}

	/**
	 * What is open stays so until after a meeting that lies far ahead; what ended by then
	 * does not open again.
	 */
	InterestBuilder releaseLastsFrom(Instant moment, Instant now) {
		if (this.release != null && now.isBefore(this.release.until())) {
			this.release = this.release.renewedFrom(moment);
		}
		return this;
	}

	Change<Interest> raising(InterestEvent... events) {
		return Change.of(build(), events);
	}

	Interest build() {
		InterestState state = this.steps.getLast().leadsTo();
		return new Interest(this.before.id(), state.isOpen() ? this.before.pair() : this.before.id().value(), state,
				this.before.origin(), this.before.talent(), this.before.code(), this.before.employer(),
				this.before.organisation(), this.coach, this.handler, this.handlers, state.isOpen() ? this.reply : null,
				this.before.wish(), this.question, this.agreement, this.release, this.meetings, this.nextStep,
				this.messages, this.steps, this.before.version());
	}

}

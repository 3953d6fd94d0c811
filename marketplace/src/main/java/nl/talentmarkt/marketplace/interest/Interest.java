package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Belangstelling: an employer wants to meet a talent, and the coach leads it to an end.
 *
 * @param id the interest
 * @param pair unique among interests: names employer and talent while the interest is
 * open, so that the store itself keeps two open ones apart, and this interest's own id
 * afterwards
 * @param state where it stands: what the last step led to, kept as a field to be searched
 * by
 * @param talent the talent
 * @param code how the employer knows the talent
 * @param employer the employer
 * @param organisation the coach's organisation
 * @param coach the talent's coach, who owns the interest
 * @param handlers the coaches who may answer; the last one is asked to
 * @param reply until when an answer is owed, or null while none is
 * @param wish how the employer would like to meet
 * @param messages what was written, oldest first
 * @param steps what was done, oldest first, at least one
 * @param version how often it was written
 */
public record Interest(InterestId id, String pair, InterestState state, TalentId talent, TalentCode code,
		EmployerId employer, OrganisationId organisation, CoachId coach, List<CoachId> handlers,
		@Nullable ReplyTerm reply, MeetingWish wish, List<Message> messages, List<Step> steps,
		long version) implements Aggregate<Interest> {

	/**
	 * Copies the lists and checks the state.
	 * @throws IllegalArgumentException when the state is not what the last step led to
	 */
	public Interest {
		if (state != steps.getLast().leadsTo()) {
			throw new IllegalArgumentException("The last step does not lead to " + state);
		}
		handlers = List.copyOf(handlers);
		messages = List.copyOf(messages);
		steps = List.copyOf(steps);
	}

	/**
	 * An employer says that it wants to meet a talent.
	 * @param id the new interest's id
	 * @param talent the talent
	 * @param employer the employer
	 * @param wish how it would like to meet
	 * @param message the first message
	 * @param standIn who answers because the coach is away, or null
	 * @param clock the days of the talent's organisation
	 * @return the interest, with its coach or who stands in
	 */
	public static Change<Interest> express(InterestId id, Talent talent, EmployerId employer, MeetingWish wish,
			Message message, @Nullable CoachId standIn, ReplyClock clock) {
		List<CoachId> handlers = (standIn != null) ? List.of(talent.coach(), standIn) : List.of(talent.coach());
		Interest interest = new Interest(id, openPair(employer, talent.id()), InterestState.WITH_COACH, talent.id(),
				talent.code(), employer, talent.organisation(), talent.coach(), handlers, clock.ofCoach(message.at()),
				wish, List.of(message), List.of(new Step.Expressed(message.by(), message.at())), 0);
		return Change.of(interest, new InterestExpressed(id, interest.handler()));
	}

	static String openPair(EmployerId employer, TalentId talent) {
		return employer.value() + "/" + talent.value();
	}

	/**
	 * Returns when it began.
	 * @return the moment of the first step
	 */
	public Instant expressedAt() {
		return this.steps.getFirst().at();
	}

	/**
	 * Returns whose turn it is to answer.
	 * @return the coach, or who took over
	 */
	public CoachId handler() {
		return this.handlers.getLast();
	}

	/**
	 * Returns what was last done by those it is about.
	 * @return the last step that is not about who answers
	 */
	public Step lastMove() {
		return this.steps.reversed()
			.stream()
			.filter((step) -> !(step instanceof Step.Reminded || step instanceof Step.PassedOn
					|| step instanceof Step.LeftUnanswered || step instanceof Step.HandedOver))
			.findFirst()
			.orElseGet(this.steps::getFirst);
	}

	/**
	 * Returns when something was last done with it.
	 * @return the moment of the last step
	 */
	public Instant changedAt() {
		return this.steps.getLast().at();
	}

	/**
	 * Returns the release that lasts at a moment.
	 * @param now the moment
	 * @return the release, or empty when there is none or it ended
	 */
	public Optional<Release> releaseAt(Instant now) {
		return (lastMove() instanceof Step.Released released && now.isBefore(released.release().until()))
				? Optional.of(released.release()) : Optional.empty();
	}

	/**
	 * The employer says it once more: a message joins the same thread.
	 * @param message the message
	 * @return the change; none when the last message is the same text by the same person
	 * @throws AlreadyAnsweredException when it came to an end
	 */
	public Change<Interest> repeat(Message message) {
		requireOpen();
		Message last = this.messages.getLast();
		if (last.by().equals(message.by()) && last.text().equals(message.text())) {
			return Change.none(this);
		}
		return Change.of(said(message), new InterestRepeated(this.id, handler()));
	}

	/**
	 * The coach is asking the talent.
	 * @param by the coach
	 * @param at when
	 * @param clock the days of the organisation; asking takes time, so they begin anew
	 * @return the change
	 * @throws AlreadyAnsweredException when it does not wait for the coach, or the talent
	 * is being asked already
	 */
	public Change<Interest> askTalent(CoachId by, Instant at, ReplyClock clock) {
		requireAwaitingCoach();
		if (this.state == InterestState.TALENT_ASKED) {
			throw new AlreadyAnsweredException(this.state);
		}
		return Change.of(with(null, new Step.TalentAsked(by, at), clock.ofCoach(at)), new InterestTalentAsked(this.id));
	}

	/**
	 * The coach will come back to it.
	 * @param by the coach
	 * @param at when this is said
	 * @param until the day on which the coach comes back to it
	 * @param answer what the coach writes to the employer, or null
	 * @param clock the days of the organisation
	 * @return the change
	 * @throws AlreadyAnsweredException when it does not wait for the coach
	 */
	public Change<Interest> postpone(CoachId by, Instant at, LocalDate until, @Nullable Message answer,
			ReplyClock clock) {
		requireAwaitingCoach();
		return Change.of(with(answer, new Step.Postponed(by, at, until), clock.until(until)),
				new InterestPostponed(this.id));
	}

	/**
	 * Talent and coach open details to the employer.
	 * @param release which, and how the talent said yes
	 * @param answer what the coach writes to the employer, or null
	 * @return the change
	 * @throws AlreadyAnsweredException when it does not wait for the coach
	 */
	public Change<Interest> release(Release release, @Nullable Message answer) {
		requireAwaitingCoach();
		return Change.of(with(answer, new Step.Released(release), null), new InterestReleased(this.id));
	}

	/**
	 * The coach ends it.
	 * @param by the coach
	 * @param at when
	 * @param reason why; the employer never sees it
	 * @return the change
	 * @throws AlreadyAnsweredException when it came to an end before
	 */
	public Change<Interest> decline(CoachId by, Instant at, DeclineReason reason) {
		requireOpen();
		return Change.of(with(null, new Step.Declined(by, at, reason), null), new InterestDeclined(this.id));
	}

	/**
	 * The employer takes it back.
	 * @param by the member's account
	 * @param at when
	 * @return the change
	 * @throws AlreadyAnsweredException when it came to an end before
	 */
	public Change<Interest> withdraw(AccountId by, Instant at) {
		requireOpen();
		return Change.of(with(null, new Step.Withdrawn(by, at), null), new InterestWithdrawn(this.id, handler()));
	}

	/**
	 * Gives it to another coach, whose days begin now.
	 * @param to who answers from now on
	 * @param because why
	 * @param at when
	 * @param clock the days of the organisation
	 * @return the change; none when it is that coach's turn already
	 * @throws AlreadyAnsweredException when no answer is owed any more
	 */
	public Change<Interest> passOn(CoachId to, Step.PassedOn.Cause because, Instant at, ReplyClock clock) {
		requireAwaitingCoach();
		if (to.equals(handler()) && stage() != ReplyTerm.Stage.ORGANISATION) {
			return Change.none(this);
		}
		ReplyTerm term = (because == Step.PassedOn.Cause.SILENCE) ? clock.ofSubstitute(at) : clock.ofCoach(at);
		return Change.of(handledBy(to).with(null, new Step.PassedOn(to, because, at, this.state), term),
				new InterestPassedOn(this.id, to, because));
	}

	/**
	 * Does what is due because time passed: reminds the coach, then asks the substitute,
	 * then the organisation. Does one step at a time.
	 * @param at now
	 * @param clock the days of the organisation
	 * @param substitute who takes over from whoever does not answer, or empty
	 * @return the change; none when nothing is due
	 */
	public Change<Interest> strike(Instant at, ReplyClock clock, Optional<CoachId> substitute) {
		LocalDate nextOn = (this.reply != null) ? this.reply.nextOn() : null;
		if (this.reply == null || nextOn == null || nextOn.isAfter(clock.dayOf(at)) || !clock.isWorkingDay(at)) {
			return Change.none(this);
		}
		return switch (this.reply.stage()) {
			case COACH -> Change.of(with(null, new Step.Reminded(at, this.state), clock.reminded(this.reply)),
					new InterestReminded(this.id, handler()));
			case REMINDED -> substitute.filter((other) -> !other.equals(handler()))
				.map((other) -> passOn(other, Step.PassedOn.Cause.SILENCE, at, clock))
				.orElseGet(() -> leaveToOrganisation(at));
			case SUBSTITUTE, ORGANISATION -> leaveToOrganisation(at);
		};
	}

	/**
	 * Nobody answered, or nobody is there: the organisation chooses.
	 * @param at when
	 * @return the change; none when no answer is owed or the organisation knows
	 */
	public Change<Interest> leaveToOrganisation(Instant at) {
		if (this.reply == null || this.reply.stage() == ReplyTerm.Stage.ORGANISATION) {
			return Change.none(this);
		}
		return Change.of(with(null, new Step.LeftUnanswered(at, this.state), ReplyClock.ofOrganisation(this.reply)),
				new InterestLeftUnanswered(this.id));
	}

	/**
	 * Goes to the talent's new coach, with everything that was written and agreed: a day
	 * that the employer was promised and what was released stay as they are.
	 * @param successor the talent's coach from now on
	 * @param at when
	 * @param clock the days of the organisation; without a promised day the new coach's
	 * days begin now
	 * @return the change; none when that is the coach already
	 */
	public Change<Interest> continueWith(CoachId successor, Instant at, ReplyClock clock) {
		if (successor.equals(this.coach)) {
			return Change.none(this);
		}
		List<CoachId> others = this.handlers.stream()
			.filter((one) -> !one.equals(this.coach) && !one.equals(successor))
			.toList();
		Interest handed = new Interest(this.id, this.pair, this.state, this.talent, this.code, this.employer,
				this.organisation, successor, Stream.concat(others.stream(), Stream.of(successor)).toList(), this.reply,
				this.wish, this.messages, this.steps, this.version);
		return Change.of(handed.with(null, new Step.HandedOver(this.coach, successor, at, this.state),
				termOfSuccessor(at, clock)), new InterestHandedOver(this.id, successor));
	}

	private @Nullable ReplyTerm termOfSuccessor(Instant at, ReplyClock clock) {
		if (!this.state.awaitsCoach()) {
			return null;
		}
		boolean promised = lastMove() instanceof Step.Postponed postponed && postponed.until().isAfter(clock.dayOf(at));
		return (promised && stage() == ReplyTerm.Stage.COACH) ? this.reply : clock.ofCoach(at);
	}

	private ReplyTerm.@Nullable Stage stage() {
		return (this.reply != null) ? this.reply.stage() : null;
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Interest withVersion(long version) {
		return new Interest(this.id, this.pair, this.state, this.talent, this.code, this.employer, this.organisation,
				this.coach, this.handlers, this.reply, this.wish, this.messages, this.steps, version);
	}

	private Interest with(@Nullable Message message, Step step, @Nullable ReplyTerm reply) {
		InterestState state = step.leadsTo();
		return new Interest(this.id, state.isOpen() ? this.pair : this.id.value(), state, this.talent, this.code,
				this.employer, this.organisation, this.coach, this.handlers, reply, this.wish,
				appended(this.messages, message), appended(this.steps, step), this.version);
	}

	private Interest said(Message message) {
		return new Interest(this.id, this.pair, this.state, this.talent, this.code, this.employer, this.organisation,
				this.coach, this.handlers, this.reply, this.wish, appended(this.messages, message), this.steps,
				this.version);
	}

	private Interest handledBy(CoachId handler) {
		List<CoachId> handlers = Stream
			.concat(this.handlers.stream().filter((one) -> !one.equals(handler)), Stream.of(handler))
			.toList();
		return new Interest(this.id, this.pair, this.state, this.talent, this.code, this.employer, this.organisation,
				this.coach, handlers, this.reply, this.wish, this.messages, this.steps, this.version);
	}

	private void requireOpen() {
		if (!this.state.isOpen()) {
			throw new AlreadyAnsweredException(this.state);
		}
	}

	private void requireAwaitingCoach() {
		if (!this.state.awaitsCoach()) {
			throw new AlreadyAnsweredException(this.state);
		}
	}

	private static <T> List<T> appended(List<T> list, @Nullable T added) {
		return (added == null) ? list : Stream.concat(list.stream(), Stream.of(added)).toList();
	}

}

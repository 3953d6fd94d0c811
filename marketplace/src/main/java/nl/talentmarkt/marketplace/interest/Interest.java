package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * Belangstelling: an employer and a talent may want to meet, and the coach leads it to an
 * end. Whoever began it, nothing of the talent is opened without the yes of talent and
 * coach, and while it is open somebody owes something until a day. What is done with its
 * meetings stands in {@link InterestMeetings}, whose turn it is in {@link ReplyTurn}.
 *
 * @param id the interest
 * @param pair unique among interests: names employer and talent while the interest is
 * open, so that the store itself keeps two open ones apart, and this interest's own id
 * afterwards
 * @param state where it stands: what the last step led to, kept as a field to be searched
 * by
 * @param origin where it comes from
 * @param talent the talent
 * @param code how the employer knows the talent
 * @param employer the employer
 * @param organisation the coach's organisation
 * @param coach the talent's coach, who owns the interest
 * @param handler whose turn it is among the coaches
 * @param handlers the coaches who may answer
 * @param reply until when somebody owes something; null only when it came to an end
 * @param wish how the two would meet
 * @param question what the talent was asked last, or null
 * @param agreement the talent's yes, or null
 * @param release what is open to the employer, or null
 * @param meetings every meeting, oldest first
 * @param nextStep what was agreed to be done next, or null
 * @param messages what was written, oldest first
 * @param steps what was done, oldest first, at least one
 * @param version how often it was written
 */
public record Interest(InterestId id, String pair, InterestState state, Origin origin, TalentId talent, TalentCode code,
		EmployerId employer, OrganisationId organisation, CoachId coach, CoachId handler, List<CoachId> handlers,
		@Nullable ReplyTerm reply, MeetingWish wish, @Nullable TalentQuestion question,
		@Nullable TalentAgreement agreement, @Nullable Release release, List<Meeting> meetings,
		@Nullable NextStep nextStep, List<Message> messages, List<Step> steps,
		long version) implements Aggregate<Interest> {

	/**
	 * Copies the lists and checks the state.
	 * @throws IllegalArgumentException when the state is not what the last step led to,
	 * or it is open and nobody owes anything
	 */
	public Interest {
		if (state != steps.getLast().leadsTo()) {
			throw new IllegalArgumentException("The last step does not lead to " + state);
		}
		if (state.isOpen() != (reply != null)) {
			throw new IllegalArgumentException("Somebody owes something while it is open, and only then");
		}
		handlers = List.copyOf(handlers);
		meetings = List.copyOf(meetings);
		messages = List.copyOf(messages);
		steps = List.copyOf(steps);
	}

	/**
	 * An employer says that it wants to meet a talent.
	 * @param id the new interest's id
	 * @param talent the talent
	 * @param employer the employer
	 * @param origin where the employer met the talent
	 * @param wish how it would like to meet
	 * @param message the first message
	 * @param standIn who answers because the coach is away, or null
	 * @param clock the days of the talent's organisation
	 * @return the interest, with its coach or who stands in
	 */
	public static Change<Interest> express(InterestId id, Talent talent, EmployerId employer, Origin origin,
			MeetingWish wish, Message message, @Nullable CoachId standIn, ReplyClock clock) {
		Interest interest = begun(id, talent, employer, origin, wish, message, standIn, clock.ofCoach(message.at()),
				null, new Step.Expressed(message.by(), message.at()));
		return Change.of(interest, new InterestExpressed(id, interest.handler()));
	}

	/**
	 * A talent says that he or she would like to meet an employer.
	 * @param id the new interest's id
	 * @param talent the talent
	 * @param employer the employer
	 * @param origin where that comes from
	 * @param wish how the talent would like to meet
	 * @param agreement what the talent lets this employer see when the coach agrees
	 * @param message what the talent writes to the coach
	 * @param standIn who answers because the coach is away, or null
	 * @param clock the days of the talent's organisation
	 * @return the interest, which waits for the coach
	 */
	public static Change<Interest> wish(InterestId id, Talent talent, EmployerId employer, Origin origin,
			MeetingWish wish, TalentAgreement agreement, Message message, @Nullable CoachId standIn, ReplyClock clock) {
		Interest interest = begun(id, talent, employer, origin, wish, message, standIn, clock.ofCoach(message.at()),
				agreement, new Step.Wished(message.by(), message.at()));
		return Change.of(interest, new InterestWished(id, interest.handler()));
	}

	/**
	 * A coach proposes a talent to an employer. The employer reads what every employer
	 * may read of the talent, and nothing more.
	 * @param id the new interest's id
	 * @param talent a talent who is visible to employers
	 * @param employer the employer
	 * @param origin where that comes from
	 * @param wish how the two could meet
	 * @param message what the coach writes to the employer
	 * @param by the coach
	 * @param clock the days of the talent's organisation
	 * @return the interest, which waits for the employer
	 */
	public static Change<Interest> nominate(InterestId id, Talent talent, EmployerId employer, Origin origin,
			MeetingWish wish, Message message, CoachId by, ReplyClock clock) {
		CoachId colleague = by.equals(talent.coach()) ? null : by;
		return Change.of(begun(id, talent, employer, origin, wish, message, colleague, clock.ofEmployer(message.at()),
				null, new Step.Nominated(by, message.at())), new InterestNominated(id));
	}

	private static Interest begun(InterestId id, Talent talent, EmployerId employer, Origin origin, MeetingWish wish,
			Message message, @Nullable CoachId standIn, ReplyTerm reply, @Nullable TalentAgreement agreement,
			Step first) {
		List<CoachId> handlers = (standIn != null) ? List.of(talent.coach(), standIn) : List.of(talent.coach());
		return new Interest(id, openPair(employer, talent.id()), first.leadsTo(), origin, talent.id(), talent.code(),
				employer, talent.organisation(), talent.coach(), handlers.getLast(), handlers, reply, wish, null,
				agreement, null, List.of(), null, List.of(message), List.of(first), 0);
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
	 * Returns what was last done by those it is about.
	 * @return the last step that is not about who answers
	 */
	public Step lastMove() {
		return this.steps.reversed().stream().filter(Step::isMove).findFirst().orElseGet(this.steps::getFirst);
	}

	/**
	 * Returns how often somebody decided something about it. Whoever read it and knows
	 * this number knows whether a decision came after that.
	 * @return the number of decisions, 1 or more
	 */
	public int decisions() {
		return (int) this.steps.stream().filter(Step::isDecision).count();
	}

	/**
	 * Returns when something was last done with it.
	 * @return the moment of the last step
	 */
	public Instant changedAt() {
		return this.steps.getLast().at();
	}

	/**
	 * Returns who was the talent's coach at a moment.
	 * @param moment the moment
	 * @return the coach before the first hand-over that came later
	 */
	CoachId coachAt(Instant moment) {
		return handOvers().filter((handOver) -> handOver.at().isAfter(moment))
			.map(Step.HandedOver::from)
			.findFirst()
			.orElse(this.coach);
	}

	/**
	 * Tells whether the thread went on when it went to another coach.
	 * @param successor the coach
	 * @param until the moment by which that had happened
	 * @return false when it had ended before
	 */
	boolean handedOverWhileOpen(CoachId successor, Instant until) {
		return handOvers().filter((handOver) -> handOver.to().equals(successor) && !handOver.at().isAfter(until))
			.reduce((earlier, later) -> later)
			.filter((handOver) -> handOver.leadsTo().isOpen())
			.isPresent();
	}

	private Stream<Step.HandedOver> handOvers() {
		return this.steps.stream().filter(Step.HandedOver.class::isInstance).map(Step.HandedOver.class::cast);
	}

	/**
	 * Returns the release that lasts at a moment.
	 * @param now the moment
	 * @return the release, or empty when there is none or it ended
	 */
	public Optional<Release> releaseAt(Instant now) {
		return Optional.ofNullable(this.release).filter((given) -> now.isBefore(given.until()));
	}

	/**
	 * Returns the meeting that it is about now.
	 * @return the last one, when it was not cancelled
	 */
	public Optional<Meeting> meeting() {
		return this.meetings.isEmpty() ? Optional.empty()
				: Optional.of(this.meetings.getLast()).filter(Meeting::stands);
	}

	/**
	 * Takes out what one party must not read: the reasons and answers of the others, and
	 * messages that are not for it.
	 * @param reader who reads
	 * @return the same interest as that party may know it, never to be stored
	 */
	public Interest seenBy(Party reader) {
		return (reader == Party.COACH) ? this : new SeenInterest(this, reader).redacted();
	}

	/**
	 * Somebody writes in the thread.
	 * @param message the message
	 * @return the change; none when the last message is the same text by the same person
	 * @throws AlreadyAnsweredException when it came to an end
	 */
	public Change<Interest> repeat(Message message) {
		requireOpen();
		return this.messages.getLast().saysTheSameAs(message) ? Change.none(this)
				: next().message(message).raising(new InterestRepeated(this.id, this.handler, message.from()));
	}

	/** Who does the same again and writes something else has something to say. */
	Change<Interest> alsoSay(@Nullable Message message) {
		return (message != null) ? repeat(message) : Change.none(this);
	}

	/**
	 * The coach asks the talent.
	 * @param asked what is asked; its number does not count
	 * @param clock the days of the organisation; asking takes time, so they begin anew
	 * @return the change; none when this coach did so just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach, somebody else
	 * asked, or the talent said yes already
	 */
	public Change<Interest> askTalent(TalentQuestion asked, ReplyClock clock) {
		requireAwaitingCoach();
		if (this.state == InterestState.TALENT_ASKED) {
			return unlessDoneBy(asked.by(), Step.TalentAsked.class);
		}
		if (this.agreement != null) {
			throw new AlreadyAnsweredException(this);
		}
		return ask(asked, clock);
	}

	/**
	 * The coach asks the talent once more, because the link ended or was lost; the old
	 * one takes no answer any more.
	 * @param last the number of the question that is replaced
	 * @param asked what is asked; its number does not count
	 * @param clock the days of the organisation
	 * @return the change; none when another question replaced it already
	 * @throws AlreadyAnsweredException when the talent is not being asked
	 */
	public Change<Interest> askAgain(int last, TalentQuestion asked, ReplyClock clock) {
		if (this.state != InterestState.TALENT_ASKED) {
			throw new AlreadyAnsweredException(this);
		}
		return (last == lastQuestion()) ? ask(asked, clock) : Change.none(this);
	}

	private Change<Interest> ask(TalentQuestion asked, ReplyClock clock) {
		TalentQuestion numbered = new TalentQuestion(lastQuestion() + 1, asked.groups(), asked.releaseOnYes(),
				asked.by(), asked.at(), asked.until());
		return next().question(numbered)
			.owed(clock.ofCoach(asked.at()))
			.step(new Step.TalentAsked(asked.by(), asked.at()))
			.raising(new InterestTalentAsked(this.id, numbered.number()));
	}

	/**
	 * Returns which question the talent was asked last, also when it does not stand any
	 * more: no number is given twice, so no old link answers a later question.
	 * @return its number; 0 when the talent was never asked
	 */
	public int lastQuestion() {
		return (int) this.steps.stream().filter(Step.TalentAsked.class::isInstance).count();
	}

	/**
	 * The talent answers. A no ends it; a yes releases at once when the coach agreed
	 * beforehand; everything else goes to the coach.
	 * @param number which question is answered
	 * @param answer the answer
	 * @param groups which of the asked details the employer may see, for a yes
	 * @param at when
	 * @param lasts how a release would last, or null when nothing may be released now,
	 * because employers do not see the talent
	 * @param clock the days of the organisation
	 * @return the change; none when the same was answered before
	 * @throws QuestionClosedException when the question takes no such answer
	 */
	public Change<Interest> answerByTalent(int number, Answer answer, Set<DetailGroup> groups, Instant at,
			@Nullable Duration lasts, ReplyClock clock) {
		boolean lapsed = answer == Answer.YES && this.agreement == null;
		if (!lapsed && lastAnswer().filter(answer::equals).isPresent()) {
			return Change.none(this);
		}
		TalentQuestion asked = requireQuestion(number, at);
		return switch (answer) {
			case NO -> saidNo(null, at);
			case TALK_FIRST -> wantsToTalk(null, at, clock);
			case YES -> agreed(asked, groups, at, lasts, clock);
		};
	}

	/**
	 * The coach heard the talent say no, which ends it as the talent's own no does, also
	 * after a yes.
	 * @param by the coach
	 * @param at when
	 * @return the change; none when this coach said so just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach, or the no is
	 * known already
	 */
	public Change<Interest> hearNo(CoachId by, Instant at) {
		return unlessHeard(Answer.NO, by).orElseGet(() -> saidNo(by, at));
	}

	/**
	 * The coach heard that the talent wants to talk first. Whatever yes the talent gave
	 * before no longer counts.
	 * @param by the coach
	 * @param at when
	 * @param clock the days of the organisation, which begin anew
	 * @return the change; none when this coach said so just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach, or that is
	 * the last that is known
	 */
	public Change<Interest> hearTalkFirst(CoachId by, Instant at, ReplyClock clock) {
		return unlessHeard(Answer.TALK_FIRST, by).orElseGet(() -> wantsToTalk(by, at, clock));
	}

	private Optional<Change<Interest>> unlessHeard(Answer answer, CoachId by) {
		if (lastMove() instanceof Step.TalentAnswered last && last.answer() == answer) {
			return Optional.of(unlessDoneBy(by, Step.TalentAnswered.class));
		}
		requireAwaitingCoach();
		return Optional.empty();
	}

	private Change<Interest> saidNo(@Nullable CoachId heardBy, Instant at) {
		return ended(at).agreement(null)
			.step(new Step.TalentAnswered(Answer.NO, heardBy, at, InterestState.DECLINED))
			.raising(cancelling(at, new InterestTalentAnswered(this.id, Answer.NO, heardBy, this.handler),
					new InterestDeclined(this.id)));
	}

	private Change<Interest> wantsToTalk(@Nullable CoachId heardBy, Instant at, ReplyClock clock) {
		return next().agreement(null)
			.owed(clock.ofCoach(at))
			.step(new Step.TalentAnswered(Answer.TALK_FIRST, heardBy, at, InterestState.WITH_COACH))
			.raising(new InterestTalentAnswered(this.id, Answer.TALK_FIRST, heardBy, this.handler));
	}

	private Change<Interest> agreed(TalentQuestion asked, Set<DetailGroup> groups, Instant at, @Nullable Duration lasts,
			ReplyClock clock) {
		Set<DetailGroup> shown = Set.copyOf(groups.stream().filter((group) -> asked.groups().contains(group)).toList());
		TalentAgreement yes = new TalentAgreement(TalentYes.ONLINE, shown, null, at);
		Change<Interest> answered = next().agreement(yes)
			.owed(clock.ofCoach(at))
			.step(new Step.TalentAnswered(Answer.YES, null, at, InterestState.WITH_COACH))
			.raising(new InterestTalentAnswered(this.id, Answer.YES, null, this.handler));
		boolean releases = asked.releaseOnYes() && lasts != null && !shown.isEmpty();
		return (releases && lasts != null) ? answered.then(
				(interest) -> interest.release(Release.of(shown, TalentYes.ONLINE, asked.by(), at, lasts), null, clock))
				: answered;
	}

	private TalentQuestion requireQuestion(int number, Instant at) {
		if (!this.state.isOpen()) {
			throw new QuestionClosedException(QuestionClosedException.Cause.ENDED);
		}
		if (this.question == null || this.question.number() != number) {
			throw new QuestionClosedException(QuestionClosedException.Cause.REPLACED);
		}
		if (!this.state.awaitsCoach() || this.agreement != null) {
			throw new QuestionClosedException(QuestionClosedException.Cause.ANSWERED);
		}
		if (!at.isBefore(this.question.until())) {
			throw new QuestionClosedException(QuestionClosedException.Cause.EXPIRED);
		}
		return this.question;
	}

	/**
	 * Returns what the talent answered to the last question.
	 * @return the answer, or empty while there is none
	 */
	public Optional<Answer> lastAnswer() {
		return this.steps.reversed()
			.stream()
			.takeWhile((step) -> !(step instanceof Step.TalentAsked))
			.flatMap((step) -> (step instanceof Step.TalentAnswered answered) ? Stream.ofNullable(answered.answer())
					: Stream.empty())
			.findFirst();
	}

	/**
	 * The talent would like to meet this employer, which is being spoken about already:
	 * that is a yes.
	 * @param yes what the talent lets the employer see
	 * @param message what the talent writes to the coach
	 * @param clock the days of the organisation
	 * @return the change; none when the talent said so before
	 * @throws AlreadyAnsweredException when it came to an end
	 */
	public Change<Interest> wishToo(TalentAgreement yes, Message message, ReplyClock clock) {
		requireOpen();
		if (this.agreement != null || !this.state.awaitsCoach()) {
			return repeat(message);
		}
		return next().agreement(yes)
			.message(message)
			.owed(clock.ofCoach(yes.at()))
			.step(new Step.TalentAnswered(Answer.YES, null, yes.at(), InterestState.WITH_COACH))
			.raising(new InterestTalentAnswered(this.id, Answer.YES, null, this.handler));
	}

	/**
	 * The coach passes the talent's wish on to the employer, without details.
	 * @param by the coach
	 * @param at when
	 * @param answer what the coach writes to the employer, or null
	 * @param clock the days in which the employer answers
	 * @return the change; only the message when this coach did so just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach
	 * @throws TalentNotAgreedException when it was not the talent's wish
	 */
	public Change<Interest> askEmployer(CoachId by, Instant at, @Nullable Message answer, ReplyClock clock) {
		if (this.state == InterestState.EMPLOYER_ASKED) {
			return unlessDoneBy(by, Step.EmployerAsked.class).then((interest) -> interest.alsoSay(answer));
		}
		requireAwaitingCoach();
		if (this.origin.way() != Origin.Way.TALENT || this.agreement == null) {
			throw new TalentNotAgreedException();
		}
		return next().message(answer)
			.owed(clock.ofEmployer(at))
			.step(new Step.EmployerAsked(by, at))
			.raising(new InterestEmployerAsked(this.id));
	}

	/**
	 * The employer would like to meet the talent whom the coach proposed.
	 * @param by the member's account
	 * @param at when
	 * @param answer what the employer writes to the coach, or null
	 * @param clock the days of the organisation
	 * @return the change; only the message when the employer said so just before
	 * @throws AlreadyAnsweredException when the employer is not being asked
	 */
	public Change<Interest> agreeByEmployer(AccountId by, Instant at, @Nullable Message answer, ReplyClock clock) {
		if (lastMove() instanceof Step.EmployerAgreed) {
			return alsoSay(answer);
		}
		requireEmployerAsked();
		return next().message(answer)
			.owed(clock.ofCoach(at))
			.step(new Step.EmployerAgreed(by, at))
			.raising(new InterestEmployerAgreed(this.id, this.handler));
	}

	/**
	 * The employer does not want to meet the talent now; nobody asks why.
	 * @param by the member's account
	 * @param at when
	 * @return the change; none when the employer said so before
	 * @throws AlreadyAnsweredException when the employer is not being asked
	 */
	public Change<Interest> declineByEmployer(AccountId by, Instant at) {
		if (lastMove() instanceof Step.EmployerDeclined) {
			return Change.none(this);
		}
		requireEmployerAsked();
		return ended(at).step(new Step.EmployerDeclined(by, at))
			.raising(new InterestEmployerDeclined(this.id, this.handler));
	}

	/**
	 * The coach will come back to it.
	 * @param by the coach
	 * @param at when this is said
	 * @param until the day on which the coach comes back to it
	 * @param answer what the coach writes to the employer, or null
	 * @param clock the days of the organisation
	 * @return the change; only the message when this coach named the same day just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach
	 */
	public Change<Interest> postpone(CoachId by, Instant at, LocalDate until, @Nullable Message answer,
			ReplyClock clock) {
		requireAwaitingCoach();
		if (lastMove() instanceof Step.Postponed last && last.by().equals(by) && last.until().equals(until)) {
			return alsoSay(answer);
		}
		return next().message(answer)
			.owed(clock.until(until))
			.step(new Step.Postponed(by, at, until))
			.raising(new InterestPostponed(this.id));
	}

	/**
	 * Talent and coach open details to the employer, or other details than before.
	 * @param given which, and how the talent said yes; {@link TalentYes#ONLINE} only for
	 * what the talent agreed to online
	 * @param answer what the coach writes to the employer, or null
	 * @param clock the days of the organisation
	 * @return the change; only the message when this coach released the same just before
	 * @throws AlreadyAnsweredException when it does not wait for the coach, or somebody
	 * released the same
	 * @throws TalentNotAgreedException when the talent did not agree to all of it
	 */
	public Change<Interest> release(Release given, @Nullable Message answer, ReplyClock clock) {
		boolean open = this.state.isAgreed() && this.release != null;
		if (open && this.release != null && this.release.groups().equals(given.groups())) {
			return unlessDoneBy(given.by(), Step.Released.class).then((interest) -> interest.alsoSay(answer));
		}
		if (!this.state.isAgreed()) {
			requireAwaitingCoach();
		}
		InterestState leadsTo = this.state.isAgreed() ? this.state : InterestState.RELEASED;
		return next().agreement(agreementTo(given))
			.release(given)
			.message(answer)
			.owed(this.state.isAgreed() ? this.reply : clock.ofNextStep(given.at()))
			.step(new Step.Released(given.groups(), given.by(), given.at(), leadsTo))
			.raising(new InterestReleased(this.id));
	}

	private TalentAgreement agreementTo(Release given) {
		if (given.talentYes() != TalentYes.ONLINE) {
			return new TalentAgreement(given.talentYes(), given.groups(), given.by(), given.at());
		}
		if (this.agreement == null || !this.agreement.groups().containsAll(given.groups())) {
			throw new TalentNotAgreedException();
		}
		return this.agreement;
	}

	/**
	 * The coach heard from the talent, or knows by the talent's own answer, that the
	 * meeting may be planned, without opening details beforehand.
	 * @param way how the talent said yes
	 * @param by the coach
	 * @param at when
	 * @return this, with the talent's yes, to be planned on and stored together
	 * @throws TalentNotAgreedException when the talent did not say yes online
	 */
	Interest agreedToMeet(TalentYes way, CoachId by, Instant at) {
		if (this.agreement != null) {
			return this;
		}
		if (way == TalentYes.ONLINE) {
			throw new TalentNotAgreedException();
		}
		return next().agreement(new TalentAgreement(way, Set.of(), by, at)).build();
	}

	/**
	 * Details are closed to the employer at once.
	 * @param by the talent or the coach
	 * @param at when
	 * @param clock the days of the organisation: the coach decides how it goes on
	 * @return the change; none when nothing is open
	 */
	public Change<Interest> revokeRelease(Party by, Instant at, ReplyClock clock) {
		return (this.release != null) ? close(by, at, clock) : Change.none(this);
	}

	/**
	 * The talent withdrew the consent to be shown: what was released on it is closed, a
	 * meeting that was agreed to is cancelled, and a yes no longer counts, also when the
	 * talent consents anew.
	 * @param withdrawn when; what was agreed to after that rests on a newer consent
	 * @param at now
	 * @param clock the days of the organisation: the coach decides how it goes on
	 * @return the change; none when nothing rests on that consent
	 */
	Change<Interest> withdrawConsent(Instant withdrawn, Instant at, ReplyClock clock) {
		if (this.agreement == null || !this.agreement.at().isBefore(withdrawn)) {
			return Change.none(this);
		}
		if (this.release != null || meetingAhead(at).isPresent()) {
			return close(Party.TALENT, at, clock);
		}
		return this.state.isOpen() ? next().agreement(null).question(null).raising(new InterestYesLapsed(this.id))
				: Change.none(this);
	}

	private Change<Interest> close(Party by, Instant at, ReplyClock clock) {
		InterestState leadsTo = this.state.isOpen() ? InterestState.WITH_COACH : this.state;
		return cancelledAhead(at).release(null)
			.question(null)
			.agreement(null)
			.nextStep(null)
			.owed(clock.ofCoach(at))
			.step(new Step.ReleaseRevoked(by, at, leadsTo))
			.raising(cancelling(at, new InterestReleaseRevoked(this.id, by, this.handler)));
	}

	/**
	 * The employer read what was released.
	 * @param by the member's account
	 * @param at when
	 * @return the change; none when it was read before
	 */
	public Change<Interest> introduce(AccountId by, Instant at) {
		return (this.state == InterestState.RELEASED)
				? next().step(new Step.Introduced(by, at)).raising(new InterestIntroduced(this.id, this.handler))
				: Change.none(this);
	}

	/**
	 * The coach agrees with both what has to be done next.
	 * @param step what, by whom and until when
	 * @param by the coach
	 * @param at when
	 * @param clock the days of the organisation
	 * @return the change; none when the same was agreed before
	 * @throws AlreadyAnsweredException when there is no outcome yet, or it came to an end
	 */
	public Change<Interest> planNextStep(NextStep step, CoachId by, Instant at, ReplyClock clock) {
		if (this.state != InterestState.OUTCOME) {
			throw new AlreadyAnsweredException(this);
		}
		return step.equals(this.nextStep) ? Change.none(this)
				: next().nextStep(step)
					.owed(clock.nextStepUntil(step.dueOn()))
					.step(new Step.NextStepPlanned(by, step, at))
					.raising(new InterestNextStepPlanned(this.id, step.owner()));
	}

	/**
	 * The coach says what came out of it in the end.
	 * @param by the coach
	 * @param outcome what
	 * @param reason why nothing follows, or null; for the coach only
	 * @param at when
	 * @return the change; none when this coach said so just before
	 * @throws AlreadyAnsweredException when the two were not brought together, or it came
	 * to an end
	 */
	public Change<Interest> conclude(CoachId by, Outcome outcome, @Nullable StopReason reason, Instant at) {
		if (lastMove() instanceof Step.Concluded last && by.equals(last.by()) && last.outcome() == outcome) {
			return Change.none(this);
		}
		if (!this.state.isAgreed()) {
			throw new AlreadyAnsweredException(this);
		}
		Release kept = outcome.leadsOn() ? this.release : null;
		return cancelledAhead(at).release(kept)
			.nextStep(null)
			.step(new Step.Concluded(by, outcome, reason, at))
			.raising(cancelling(at, new InterestConcluded(this.id, outcome)));
	}

	/**
	 * The coach ends it.
	 * @param by the coach
	 * @param at when
	 * @param reason why; nobody else sees it
	 * @return the change; none when this coach ended it just before
	 * @throws AlreadyAnsweredException when it came to an end before
	 */
	public Change<Interest> decline(CoachId by, Instant at, DeclineReason reason) {
		if (!this.state.isOpen()) {
			return unlessDoneBy(by, Step.Declined.class);
		}
		return ended(at).step(new Step.Declined(by, at, reason)).raising(cancelling(at, new InterestDeclined(this.id)));
	}

	/**
	 * A side takes it back.
	 * @param side employer or talent
	 * @param by the account, or null for a talent who does so by a link
	 * @param at when
	 * @return the change; none when that side took it back before
	 * @throws AlreadyAnsweredException when it came to an end otherwise
	 */
	public Change<Interest> withdraw(Party side, @Nullable AccountId by, Instant at) {
		if (lastMove() instanceof Step.Withdrawn last && last.side() == side) {
			return Change.none(this);
		}
		requireOpen();
		return ended(at).step(new Step.Withdrawn(side, by, at))
			.raising(cancelling(at, new InterestWithdrawn(this.id, this.handler, side)));
	}

	/**
	 * The organisations no longer work with the employer.
	 * @param at when
	 * @return the change; none when it came to an end before
	 */
	public Change<Interest> stop(Instant at) {
		return !this.state.isOpen() ? Change.none(this) : ended(at).step(new Step.Stopped(at))
			.raising(cancelling(at, new InterestStopped(this.id, this.handler)));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Interest withVersion(long version) {
		return new Interest(this.id, this.pair, this.state, this.origin, this.talent, this.code, this.employer,
				this.organisation, this.coach, this.handler, this.handlers, this.reply, this.wish, this.question,
				this.agreement, this.release, this.meetings, this.nextStep, this.messages, this.steps, version);
	}

	private InterestBuilder next() {
		return new InterestBuilder(this);
	}

	/** Nothing stays open or planned in what came to an end. */
	InterestBuilder ended(Instant at) {
		return cancelledAhead(at).release(null).question(null).nextStep(null);
	}

	private InterestBuilder cancelledAhead(Instant at) {
		InterestBuilder next = next();
		meetingAhead(at).ifPresent((meeting) -> next.meeting(meeting.cancelled(at)));
		return next;
	}

	private InterestEvent[] cancelling(Instant at, InterestEvent... events) {
		Stream<InterestEvent> cancelled = meetingAhead(at).stream()
			.map((meeting) -> new MeetingEvent.Cancelled(this.id, meeting.number()));
		return Stream.concat(Stream.of(events), cancelled).toArray(InterestEvent[]::new);
	}

	Optional<Meeting> meetingAhead(Instant at) {
		return meeting().filter((meeting) -> meeting.isAhead(at));
	}

	private void requireEmployerAsked() {
		if (!this.state.awaitsEmployer()) {
			throw new AlreadyAnsweredException(this);
		}
	}

	void requireOpen() {
		if (!this.state.isOpen()) {
			throw new AlreadyAnsweredException(this);
		}
	}

	private void requireAwaitingCoach() {
		if (!this.state.awaitsCoach()) {
			throw new AlreadyAnsweredException(this);
		}
	}

	/** A second click of the same person changes nothing; somebody else was too late. */
	private Change<Interest> unlessDoneBy(CoachId by, Class<? extends Step> what) {
		if (what.isInstance(lastMove()) && lastMove().coach().filter(by::equals).isPresent()) {
			return Change.none(this);
		}
		throw new AlreadyAnsweredException(this);
	}

}

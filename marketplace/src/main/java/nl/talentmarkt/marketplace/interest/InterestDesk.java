package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.EmployerShutOutException;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Where employers and talents say that they want to meet, write to each other's coach,
 * and take it back.
 */
@Component
public class InterestDesk {

	private final Interests interests;

	private final Talents talents;

	private final Employers employers;

	private final Coaches coaches;

	private final ReplyClocks clocks;

	private final Clock clock;

	InterestDesk(Interests interests, Talents talents, Employers employers, Coaches coaches, ReplyClocks clocks,
			Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * Takes in that an employer wants to meet a talent. While an interest between the two
	 * is open, the message joins it; when the coach had proposed this talent, it is a
	 * yes.
	 * @param member who says so
	 * @param code the talent
	 * @param origin where the employer met the talent
	 * @param wish how the employer would like to meet
	 * @param text what the employer writes to the coach
	 * @return the stored interest, or empty when employers do not see this talent
	 */
	public Mono<Interest> express(Viewer.EmployerMember member, TalentCode code, Origin origin, MeetingWish wish,
			FreeText text) {
		Message message = new Message(Party.EMPLOYER, member.account(), this.clock.instant(), text);
		return this.talents.find(code, Permission.EXPRESS_INTEREST.reach(member))
			.flatMap((talent) -> begun(talent, member.employer(),
					(days, standIn) -> Interest.express(newId(), talent, member.employer(), origin, wish, message,
							standIn, days),
					(interest, days) -> interest.state().awaitsEmployer()
							? interest.agreeByEmployer(member.account(), message.at(), message, days)
							: interest.repeat(message)));
	}

	/**
	 * Takes in that a talent would like to meet an employer, from the talent or from the
	 * coach who heard it. While an interest between the two is open, it is a yes to that.
	 * @param person the talent, or the coach
	 * @param code the talent
	 * @param employer the employer
	 * @param offer the offer that it is about, or null
	 * @param wish how the talent would like to meet
	 * @param groups what the talent lets this employer see when the coach agrees
	 * @param text what the talent wants the coach to know
	 * @return the stored interest, or empty when the talent does not lie within reach or
	 * there is no such employer
	 * @throws EmployerShutOutException (as an error signal) when the employer is shut out
	 */
	public Mono<Interest> wish(Viewer.SignedIn person, TalentCode code, EmployerId employer, @Nullable OfferId offer,
			MeetingWish wish, Set<DetailGroup> groups, FreeText text) {
		Instant now = this.clock.instant();
		Message message = new Message(Party.TALENT, person.account(), now, text);
		Origin origin = new Origin(Origin.Way.TALENT, offer, null);
		TalentAgreement yes = (person instanceof Viewer.Coach coach)
				? new TalentAgreement(TalentYes.IN_PERSON, groups, coach.coach(), now)
				: new TalentAgreement(TalentYes.ONLINE, groups, null, now);
		return this.talents.find(code, Permission.WISH_TO_MEET.reach(person))
			.filterWhen((talent) -> this.employers.find(employer).map(Employer::requireAccess).hasElement())
			.flatMap(
					(talent) -> begun(
							talent, employer, (days, standIn) -> Interest.wish(newId(), talent, employer, origin, wish,
									yes, message, standIn, days),
							(interest, days) -> interest.wishToo(yes, message, days)));
	}

	private Mono<Interest> begun(Talent talent, EmployerId employer, Beginning beginning, Joining joining) {
		return Mono.zip(this.clocks.of(talent.organisation()), standIn(talent.coach()))
			.flatMap((found) -> join(talent, employer, joining, found.getT1())
				.switchIfEmpty(Mono
					.defer(() -> this.interests.add(beginning.begin(found.getT1(), found.getT2().orElse(null)))))
				// Two people pressed the button at once: the store kept one, the other's
				// message joins it.
				.onErrorResume(AlreadyStoredException.class,
						(first) -> join(talent, employer, joining, found.getT1())));
	}

	private Mono<Interest> join(Talent talent, EmployerId employer, Joining joining, ReplyClock days) {
		return this.interests.findOpen(employer, talent.id())
			.flatMap((open) -> this.interests.change(open.id(), new Reach.Everything(),
					(interest) -> joining.join(interest, days)));
	}

	private static InterestId newId() {
		return new InterestId(UUID.randomUUID().toString());
	}

	private Mono<Optional<CoachId>> standIn(CoachId coach) {
		LocalDate today = LocalDate.now(this.clock);
		return this.coaches.find(coach).map((found) -> found.standInOn(today)).defaultIfEmpty(Optional.empty());
	}

	/**
	 * Takes in one more message.
	 * @param person the employer, the talent or the coach
	 * @param id the interest
	 * @param text what it says
	 * @return the stored interest, or empty when that person takes no part in it
	 * @throws AlreadyAnsweredException (as an error signal) when it came to an end before
	 */
	public Mono<Interest> write(Viewer.SignedIn person, InterestId id, FreeText text) {
		return this.interests.change(id, Permission.WRITE_IN_INTEREST.reach(person), (interest) -> interest
			.repeat(new Message(sideOf(person), person.account(), this.clock.instant(), text)));
	}

	/**
	 * Takes an interest back.
	 * @param person the employer or the talent
	 * @param id the interest
	 * @return the stored interest, or empty when that person takes no part in it
	 * @throws AlreadyAnsweredException (as an error signal) when it came to an end before
	 */
	public Mono<Interest> withdraw(Viewer.SignedIn person, InterestId id) {
		return this.interests.change(id, Permission.WITHDRAW_INTEREST.reach(person),
				(interest) -> interest.withdraw(sideOf(person), person.account(), this.clock.instant()));
	}

	/**
	 * Takes an employer's yes to a talent whom the coach proposed.
	 * @param member who answers
	 * @param id the interest
	 * @param text what the employer writes to the coach, or null
	 * @return the stored interest, or empty when it is not this employer's
	 * @throws AlreadyAnsweredException (as an error signal) when no answer is asked
	 */
	public Mono<Interest> agree(Viewer.EmployerMember member, InterestId id, @Nullable FreeText text) {
		return changeWithClock(member, id, (interest, days) -> {
			Instant now = this.clock.instant();
			Message message = (text != null) ? new Message(Party.EMPLOYER, member.account(), now, text) : null;
			return interest.agreeByEmployer(member.account(), now, message, days);
		});
	}

	/**
	 * Takes an employer's no to a talent whom the coach proposed.
	 * @param member who answers
	 * @param id the interest
	 * @return the stored interest, or empty when it is not this employer's
	 * @throws AlreadyAnsweredException (as an error signal) when no answer is asked
	 */
	public Mono<Interest> decline(Viewer.EmployerMember member, InterestId id) {
		return this.interests.change(id, Permission.EXPRESS_INTEREST.reach(member),
				(interest) -> interest.declineByEmployer(member.account(), this.clock.instant()));
	}

	/**
	 * Notes that an employer read what was released; the first time brings the two
	 * together.
	 * @param member who read it
	 * @param id the interest
	 * @return the interest as it is now, or empty when it is not this employer's
	 */
	public Mono<Interest> introduce(Viewer.EmployerMember member, InterestId id) {
		return this.interests.change(id, Permission.EXPRESS_INTEREST.reach(member),
				(interest) -> interest.introduce(member.account(), this.clock.instant()));
	}

	private Mono<Interest> changeWithClock(Viewer.EmployerMember member, InterestId id, Joining intention) {
		return this.interests.find(id, Permission.EXPRESS_INTEREST.reach(member))
			.flatMap((found) -> this.clocks.of(found.organisation()))
			.flatMap((days) -> this.interests.change(id, Permission.EXPRESS_INTEREST.reach(member),
					(interest) -> intention.join(interest, days)));
	}

	private static Party sideOf(Viewer.SignedIn person) {
		return switch (person) {
			case Viewer.EmployerMember member -> Party.EMPLOYER;
			case Viewer.Talent talent -> Party.TALENT;
			case Viewer.Coach coach -> Party.COACH;
			case Viewer.Organiser organiser -> Party.COACH;
			case Viewer.Ambassador ambassador -> Party.COACH;
			case Viewer.Administrator administrator -> Party.COACH;
		};
	}

	/** How a new interest begins. */
	private interface Beginning {

		Change<Interest> begin(ReplyClock days, @Nullable CoachId standIn);

	}

	/** What becomes of an interest that is open already. */
	private interface Joining {

		Change<Interest> join(Interest interest, ReplyClock days);

	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/** Where an employer's wish to meet somebody comes in, and where the coach answers it. */
@Component
public class InterestDesk {

	private final Interests interests;

	private final Talents talents;

	private final Coaches coaches;

	private final ReplyClocks clocks;

	private final InterestProperties properties;

	private final Clock clock;

	InterestDesk(Interests interests, Talents talents, Coaches coaches, ReplyClocks clocks,
			InterestProperties properties, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.coaches = coaches;
		this.clocks = clocks;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Takes in that an employer wants to meet a talent. While an interest between the two
	 * is open, the message joins it.
	 * @param member who says so
	 * @param code the talent
	 * @param wish how the employer would like to meet
	 * @param text what the employer writes to the coach
	 * @return the stored interest, or empty when employers do not see this talent
	 */
	public Mono<Interest> express(Viewer.EmployerMember member, TalentCode code, MeetingWish wish, FreeText text) {
		Message message = new Message(member.account(), this.clock.instant(), text);
		return this.talents.find(code, Permission.EXPRESS_INTEREST.reach(member))
			.flatMap((talent) -> join(member, talent, message)
				.switchIfEmpty(Mono.defer(() -> begin(member, talent, wish, message)))
				// Two members pressed the button at once: the store kept one, the other's
				// message joins it.
				.onErrorResume(AlreadyStoredException.class, (first) -> join(member, talent, message)));
	}

	/**
	 * Takes the coach's answer.
	 * @param coach who answers
	 * @param id the interest
	 * @param answer the answer
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws AlreadyAnsweredException (as an error signal) when the answer does not fit
	 * where the interest stands
	 * @throws TalentHiddenException (as an error signal) when details of a talent would
	 * be released whom employers may not see at this moment
	 * @throws NoColleagueException (as an error signal) when it is handed to somebody of
	 * another organisation
	 */
	public Mono<Interest> answer(Viewer.Coach coach, InterestId id, CoachAnswer answer) {
		return allowed(coach, id, answer).then(this.clocks.of(coach.organisation()))
			.flatMap((replyClock) -> this.interests.change(id, Permission.ANSWER_INTEREST.reach(coach),
					(interest) -> apply(coach, interest, answer, replyClock)));
	}

	/**
	 * Gives an interest that nobody answered to a coach of the organisation.
	 * @param administrator who decides
	 * @param id the interest
	 * @param to the coach
	 * @return the stored interest, or empty when it is not of this organisation
	 * @throws NoColleagueException (as an error signal) when the coach is not of this
	 * organisation
	 * @throws AlreadyAnsweredException (as an error signal) when no answer is owed
	 */
	public Mono<Interest> assign(Viewer.Administrator administrator, InterestId id, CoachId to) {
		return colleague(administrator.organisation(), to).then(this.clocks.of(administrator.organisation()))
			.flatMap((replyClock) -> this.interests.change(id, Permission.ASSIGN_INTEREST.reach(administrator),
					(interest) -> interest.passOn(to, Step.PassedOn.Cause.ASSIGNED, this.clock.instant(), replyClock)));
	}

	private Mono<Void> allowed(Viewer.Coach coach, InterestId id, CoachAnswer answer) {
		return switch (answer) {
			case CoachAnswer.ReleaseDetails release -> requireVisible(coach, id);
			case CoachAnswer.HandOver handOver -> colleague(coach.organisation(), handOver.to()).then();
			case CoachAnswer.AskTalent ask -> Mono.empty();
			case CoachAnswer.Later later -> Mono.empty();
			case CoachAnswer.Decline decline -> Mono.empty();
		};
	}

	private Mono<Void> requireVisible(Viewer.Coach coach, InterestId id) {
		return this.interests.find(id, Permission.ANSWER_INTEREST.reach(coach))
			.flatMap((interest) -> this.talents.find(interest.talent()))
			.filter((talent) -> !talent.isVisibleToEmployers())
			.flatMap((talent) -> Mono.error(new TalentHiddenException()));
	}

	private Mono<Coach> colleague(OrganisationId organisation, CoachId coach) {
		return this.coaches.find(coach)
			.filter((found) -> found.organisation().equals(organisation))
			.switchIfEmpty(Mono.error(NoColleagueException::new));
	}

	/**
	 * Takes an interest back.
	 * @param member who takes it back
	 * @param id the interest
	 * @return the stored interest, or empty when it is not this employer's
	 * @throws AlreadyAnsweredException (as an error signal) when it came to an end before
	 */
	public Mono<Interest> withdraw(Viewer.EmployerMember member, InterestId id) {
		return this.interests.change(id, Permission.EXPRESS_INTEREST.reach(member),
				(interest) -> interest.withdraw(member.account(), this.clock.instant()));
	}

	private Change<Interest> apply(Viewer.Coach coach, Interest interest, CoachAnswer answer, ReplyClock replyClock) {
		Instant now = this.clock.instant();
		return switch (answer) {
			case CoachAnswer.AskTalent ask -> interest.askTalent(coach.coach(), now, replyClock);
			case CoachAnswer.ReleaseDetails release ->
				interest.release(new Release(release.groups(), release.talentYes(), coach.coach(), now,
						now.plus(this.properties.releaseLasts())), message(coach, now, release.text()));
			case CoachAnswer.Later later ->
				interest.postpone(coach.coach(), now, later.until(), message(coach, now, later.text()), replyClock);
			case CoachAnswer.HandOver handOver ->
				interest.passOn(handOver.to(), Step.PassedOn.Cause.HANDED_OVER, now, replyClock);
			case CoachAnswer.Decline decline -> interest.decline(coach.coach(), now, decline.reason());
		};
	}

	private static @Nullable Message message(Viewer.Coach coach, Instant now, @Nullable FreeText text) {
		return (text != null) ? new Message(coach.account(), now, text) : null;
	}

	private Mono<Interest> join(Viewer.EmployerMember member, Talent talent, Message message) {
		return this.interests.findOpen(member.employer(), talent.id())
			.flatMap((open) -> this.interests.change(open.id(), Permission.EXPRESS_INTEREST.reach(member),
					(interest) -> interest.repeat(message)));
	}

	private Mono<Interest> begin(Viewer.EmployerMember member, Talent talent, MeetingWish wish, Message message) {
		InterestId id = new InterestId(UUID.randomUUID().toString());
		return Mono.zip(standIn(talent.coach()), this.clocks.of(talent.organisation()))
			.flatMap((found) -> this.interests.add(Interest.express(id, talent, member.employer(), wish, message,
					found.getT1().orElse(null), found.getT2())));
	}

	private Mono<Optional<CoachId>> standIn(CoachId coach) {
		LocalDate today = LocalDate.now(this.clock);
		return this.coaches.find(coach).map((found) -> found.standInOn(today)).defaultIfEmpty(Optional.empty());
	}

}

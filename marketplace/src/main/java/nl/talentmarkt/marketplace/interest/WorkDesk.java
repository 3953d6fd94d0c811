package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * Where a coach opens lists of work: the own one, and those of who counts on the coach.
 */
@Component
public class WorkDesk {

	private final Interests interests;

	private final Coaches coaches;

	private final ReplyClocks clocks;

	private final Clock clock;

	WorkDesk(Interests interests, Coaches coaches, ReplyClocks clocks, Clock clock) {
		this.interests = interests;
		this.coaches = coaches;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * Means the coach's own work.
	 * @param coach who looks
	 * @return everything that is the coach's turn
	 */
	public WorkFilter own(Viewer.Coach coach) {
		return new WorkFilter(Permission.ANSWER_INTEREST.reach(coach), coach.coach(), false, null);
	}

	/**
	 * Means what the coach may answer although it is the turn of others.
	 * @param coach who looks
	 * @return everything in which the coach is a handler and somebody else's turn it is
	 */
	public WorkFilter sharedWithOthers(Viewer.Coach coach) {
		return new WorkFilter(Permission.ANSWER_INTEREST.reach(coach), coach.coach(), true, null);
	}

	/**
	 * Means the work of a colleague.
	 * @param coach who looks
	 * @param colleague whose work
	 * @return everything that is the colleague's turn; empty when that colleague did not
	 * name the coach as substitute or stand-in
	 */
	public Mono<WorkFilter> of(Viewer.Coach coach, CoachId colleague) {
		return this.coaches.find(colleague)
			.filter((found) -> countsOn(found, coach))
			.map((found) -> new WorkFilter(new Reach.OfOrganisation(coach.organisation()), colleague, false, null));
	}

	/**
	 * Lists the colleagues whose work a coach may open.
	 * @param coach who looks
	 * @return those who named the coach as substitute, or as who stands in today; by name
	 */
	public Flux<Coach> colleagues(Viewer.Coach coach) {
		return this.coaches.of(coach.organisation()).filter((colleague) -> countsOn(colleague, coach));
	}

	/**
	 * Tells whether a coach may take over what is a colleague's turn.
	 * @param coach who would
	 * @param colleague whose turn it is
	 * @param interest the interest
	 * @return true while the coach stands in for the colleague, or is the substitute and
	 * the colleague is late
	 */
	public boolean mayTakeOver(Viewer.Coach coach, Coach colleague, Interest interest) {
		return why(coach, colleague, interest).isPresent();
	}

	/**
	 * Takes over what is a colleague's turn.
	 * @param coach who takes over
	 * @param id the interest
	 * @return the stored interest, or empty when the coach may not take it over
	 * @throws AlreadyAnsweredException (as an error signal) when it came to an end, or
	 * somebody else took it over before
	 */
	public Mono<Interest> takeOver(Viewer.Coach coach, InterestId id) {
		Reach reach = new Reach.OfOrganisation(coach.organisation());
		return this.interests.find(id, reach)
			.filter((found) -> found.state().isOpen())
			.flatMap((found) -> found.handler().equals(coach.coach()) ? Mono.just(found)
					: takeOver(coach, found, reach));
	}

	private Mono<Interest> takeOver(Viewer.Coach coach, Interest found, Reach reach) {
		return this.coaches.find(found.handler())
			.flatMap((colleague) -> Mono.justOrEmpty(why(coach, colleague, found)))
			.zipWith(this.clocks.of(found.organisation()))
			.flatMap((how) -> this.interests.change(found.id(), reach,
					(newest) -> passOn(newest, found.handler(), coach.coach(), how.getT1(), how.getT2())));
	}

	private Change<Interest> passOn(Interest newest, CoachId from, CoachId to, Step.PassedOn.Cause why,
			ReplyClock days) {
		if (!newest.handler().equals(from) && !newest.handler().equals(to)) {
			throw new AlreadyAnsweredException(newest);
		}
		return new ReplyTurn(newest).takeOver(to, why, this.clock.instant(), days);
	}

	private Optional<Step.PassedOn.Cause> why(Viewer.Coach coach, Coach colleague, Interest interest) {
		LocalDate today = today();
		ReplyTerm reply = interest.reply();
		if (!countsOn(colleague, coach) || reply == null) {
			return Optional.empty();
		}
		if (colleague.standInOn(today).filter(coach.coach()::equals).isPresent()) {
			return Optional.of(Step.PassedOn.Cause.ABSENCE);
		}
		return reply.dueOn().isBefore(today) ? Optional.of(Step.PassedOn.Cause.SILENCE) : Optional.empty();
	}

	private boolean countsOn(Coach colleague, Viewer.Coach coach) {
		boolean substitutes = coach.coach().equals(colleague.substitute())
				|| colleague.standInOn(today()).filter(coach.coach()::equals).isPresent();
		return substitutes && colleague.organisation().equals(coach.organisation());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}

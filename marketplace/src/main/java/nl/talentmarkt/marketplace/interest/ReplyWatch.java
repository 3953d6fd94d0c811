package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * Sees to it that no request stays unanswered: reminds who is asked, passes on what an
 * absent coach or a silent one has, and leaves to the organisation what nobody answers.
 * Several instances may look at the same time: each step is a change that only the first
 * one makes.
 */
@Component
class ReplyWatch {

	private static final Logger logger = LoggerFactory.getLogger(ReplyWatch.class);

	private final Interests interests;

	private final Coaches coaches;

	private final ReplyClocks clocks;

	private final InterestProperties properties;

	private final Clock clock;

	ReplyWatch(Interests interests, Coaches coaches, ReplyClocks clocks, InterestProperties properties, Clock clock) {
		this.interests = interests;
		this.coaches = coaches;
		this.clocks = clocks;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Looks once, during the day only.
	 * @return how many interests moved on
	 */
	Mono<Long> look() {
		Instant now = this.clock.instant();
		if (LocalTime.ofInstant(now, this.clock.getZone()).isBefore(this.properties.dayBegins())) {
			return Mono.just(0L);
		}
		return Flux.concat(passOnFromTheAbsent(now), strike(now)).count();
	}

	private Flux<Interest> passOnFromTheAbsent(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		return this.coaches.all()
			.filter((coach) -> coach.standInOn(today).isPresent())
			.concatMap((coach) -> this.interests.awaiting(coach.id())
				.concatMap((interest) -> passOn(interest, coach, today, now)));
	}

	private Mono<Interest> passOn(Interest interest, Coach absent, LocalDate today, Instant now) {
		return Mono.zip(present(absent.standInOn(today), today), this.clocks.of(interest.organisation()))
			.flatMap((found) -> changed(interest,
					(newest) -> move(newest, absent.id(), found.getT1(), now, found.getT2())));
	}

	private static Change<Interest> move(Interest interest, CoachId absent, Optional<CoachId> standIn, Instant now,
			ReplyClock clock) {
		if (!interest.handler().equals(absent) || !interest.state().awaitsCoach()) {
			return Change.none(interest);
		}
		return standIn.map((other) -> new ReplyTurn(interest).passOn(other, Step.PassedOn.Cause.ABSENCE, now, clock))
			.orElseGet(() -> new ReplyTurn(interest).leaveToOrganisation(now));
	}

	private Flux<Interest> strike(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		return this.interests.due(today).concatMap((interest) -> strike(interest, today, now));
	}

	private Mono<Interest> strike(Interest interest, LocalDate today, Instant now) {
		Mono<Optional<Coach>> handler = this.coaches.find(interest.handler())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		return Mono.zip(handler, this.clocks.of(interest.organisation()))
			.flatMap((found) -> strike(interest, found.getT1(), found.getT2(), today, now));
	}

	/** Whoever is away is not reminded: what is due goes to who stands in. */
	private Mono<Interest> strike(Interest interest, Optional<Coach> handler, ReplyClock replyClock, LocalDate today,
			Instant now) {
		boolean away = handler.flatMap((coach) -> coach.standInOn(today)).isPresent();
		return present(handler.flatMap((coach) -> coach.substituteOn(today)), today)
			.flatMap((substitute) -> changed(interest,
					(newest) -> (away && substitute.isPresent() && !newest.state().awaitsEmployer()
							&& newest.handler().equals(interest.handler()))
									? new ReplyTurn(newest)
										.passOn(substitute.get(), Step.PassedOn.Cause.ABSENCE, now, replyClock)
										.then((passed) -> new ReplyTurn(passed).strike(now, replyClock, substitute))
									: new ReplyTurn(newest).strike(now, replyClock, substitute)));
	}

	/** Whoever is away too cannot stand in. */
	private Mono<Optional<CoachId>> present(Optional<CoachId> standIn, LocalDate today) {
		return Mono.justOrEmpty(standIn)
			.flatMap(this.coaches::find)
			.filter((coach) -> coach.standInOn(today).isEmpty())
			.map((coach) -> Optional.of(coach.id()))
			.defaultIfEmpty(Optional.empty());
	}

	private Mono<Interest> changed(Interest seen, Function<Interest, Change<Interest>> intention) {
		return this.interests.change(seen.id(), new Reach.Everything(), intention)
			.filter((stored) -> stored.version() != seen.version())
			// One interest that cannot be moved must not keep the others waiting.
			.onErrorResume((error) -> {
				logger.warn("Interest {} could not be moved on", seen.id(), error);
				return Mono.empty();
			});
	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Where a talent answers, through a personal link or on the own pages. A link is for one
 * interest: whoever calls this with {@link Reach.Everything} has checked it.
 */
@Component
public class TalentDesk {

	private final Interests interests;

	private final Talents talents;

	private final ReplyClocks clocks;

	private final InterestProperties properties;

	private final Clock clock;

	TalentDesk(Interests interests, Talents talents, ReplyClocks clocks, InterestProperties properties, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.clocks = clocks;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Takes the talent's answer.
	 * @param reach on whose data whoever answers may act
	 * @param id the interest
	 * @param question the number of the question that is answered
	 * @param answer the answer
	 * @param groups which details the employer may see, for a yes
	 * @return the stored interest, or empty when it does not lie within reach
	 * @throws QuestionClosedException (as an error signal) when the question takes no
	 * such answer any more
	 */
	public Mono<Interest> answer(Reach reach, InterestId id, int question, Answer answer, Set<DetailGroup> groups) {
		return this.interests.find(id, reach)
			.flatMap((interest) -> Mono.zip(releaseLasts(interest), this.clocks.of(interest.organisation())))
			.flatMap((found) -> this.interests.change(id, reach, (interest) -> interest.answerByTalent(question, answer,
					groups, this.clock.instant(), found.getT1().orElse(null), found.getT2())));
	}

	/** Nothing is released of a talent whom employers do not see. */
	private Mono<Optional<Duration>> releaseLasts(Interest interest) {
		return this.talents.find(interest.talent())
			.filter(Talent::isVisibleToEmployers)
			.map((talent) -> Optional.of(this.properties.releaseLasts()))
			.defaultIfEmpty(Optional.empty());
	}

	/**
	 * Closes what is open to the employer, with one tap.
	 * @param reach on whose data whoever does this may act
	 * @param id the interest
	 * @return the stored interest, or empty when it does not lie within reach
	 */
	public Mono<Interest> revoke(Reach reach, InterestId id) {
		return change(reach, id, (interest, days) -> interest.revokeRelease(Party.TALENT, this.clock.instant(), days));
	}

	/**
	 * The talent does not want to go on with this employer.
	 * @param reach on whose data whoever does this may act
	 * @param id the interest
	 * @param by the talent's account, or null when it is done by a link
	 * @return the stored interest, or empty when it does not lie within reach
	 * @throws AlreadyAnsweredException (as an error signal) when it came to an end before
	 */
	public Mono<Interest> withdraw(Reach reach, InterestId id, @Nullable AccountId by) {
		return change(reach, id, (interest, days) -> interest.withdraw(Party.TALENT, by, this.clock.instant()));
	}

	private Mono<Interest> change(Reach reach, InterestId id,
			BiFunction<Interest, ReplyClock, Change<Interest>> intention) {
		return this.interests.find(id, reach)
			.flatMap((interest) -> this.clocks.of(interest.organisation()))
			.flatMap((days) -> this.interests.change(id, reach, (interest) -> intention.apply(interest, days)));
	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;

/** Where both sides say whether they come to a meeting, and what came out of it. */
@Component
public class MeetingDesk {

	private final Interests interests;

	private final ReplyClocks clocks;

	private final Clock clock;

	MeetingDesk(Interests interests, ReplyClocks clocks, Clock clock) {
		this.interests = interests;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * Takes whether a side comes.
	 * @param reach on whose data whoever says so may act
	 * @param id the interest
	 * @param meeting its number
	 * @param side employer or talent
	 * @param comes whether it comes
	 * @return the stored interest, or empty when it does not lie within reach
	 * @throws MeetingRefusedException (as an error signal) when there is no such meeting
	 * ahead
	 */
	public Mono<Interest> answer(Reach reach, InterestId id, int meeting, Party side, boolean comes) {
		return this.interests.change(id, reach,
				(interest) -> new InterestMeetings(interest).answer(meeting, side, comes, this.clock.instant()));
	}

	/**
	 * Takes what a side says came out of a meeting.
	 * @param reach on whose data whoever says so may act
	 * @param id the interest
	 * @param meeting its number
	 * @param side employer or talent
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null
	 * @param by the account that says so, or null for a talent who does so by a link
	 * @return the stored interest, or empty when it does not lie within reach
	 * @throws MeetingRefusedException (as an error signal) when there is no such meeting
	 * or it has not begun
	 */
	public Mono<Interest> conclude(Reach reach, InterestId id, int meeting, Party side, Outcome outcome,
			@Nullable StopReason reason, @Nullable AccountId by) {
		return this.interests.find(id, reach)
			.flatMap((found) -> this.clocks.of(found.organisation()))
			.flatMap((days) -> this.interests.change(id, reach, (interest) -> new InterestMeetings(interest)
				.giveOutcome(meeting, side, new SideOutcome(outcome, reason, by, this.clock.instant()), days)));
	}

}

package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.outbox.DuplicateAggregateException;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/** Where an employer's wish to meet somebody comes in. */
@Component
public class InterestDesk {

	private final Interests interests;

	private final Talents talents;

	private final Clock clock;

	InterestDesk(Interests interests, Talents talents, Clock clock) {
		this.interests = interests;
		this.talents = talents;
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
		return this.talents.findVisible(code)
			.flatMap((talent) -> join(member, talent, message)
				.switchIfEmpty(Mono.defer(() -> begin(member, talent, wish, message)))
				// Two members pressed the button at once: the store kept one, the other's
				// message joins it.
				.onErrorResume(DuplicateAggregateException.class, (first) -> join(member, talent, message)));
	}

	private Mono<Interest> join(Viewer.EmployerMember member, Talent talent, Message message) {
		return this.interests.findOpen(member.employer(), talent.id())
			.flatMap((open) -> this.interests.change(open.id(), Permission.EXPRESS_INTEREST.reach(member),
					(interest) -> interest.repeat(message)));
	}

	private Mono<Interest> begin(Viewer.EmployerMember member, Talent talent, MeetingWish wish, Message message) {
		InterestId id = new InterestId(UUID.randomUUID().toString());
		return this.interests.add(Interest.express(id, talent, member.employer(), wish, message));
	}

}

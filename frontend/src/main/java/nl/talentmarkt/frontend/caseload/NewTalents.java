package nl.talentmarkt.frontend.caseload;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.Talents;

/** Begins with new talents, each under a code that no other has. */
@Component
class NewTalents {

	private static final int DRAWS = 20;

	private final Talents talents;

	private final RandomGenerator random;

	@Autowired
	NewTalents(Talents talents) {
		this(talents, new SecureRandom());
	}

	NewTalents(Talents talents, RandomGenerator random) {
		this.talents = talents;
		this.random = random;
	}

	/**
	 * Begins with a talent in the coach's caseload.
	 * @param coach the coach
	 * @param id the talent; the same id again is the same talent
	 * @param details what is known of the talent
	 * @return the stored talent, or empty when the id is another coach's talent
	 */
	Mono<Talent> begin(Viewer.Coach coach, TalentId id, TalentDetails details) {
		return Mono.defer(() -> this.talents.add(draft(coach, id, details)))
			.onErrorResume(AlreadyStoredException.class,
					(taken) -> this.talents.find(id).switchIfEmpty(Mono.error(taken)))
			// Nobody has the id, so the code was taken: another one is drawn.
			.retryWhen(Retry.max(DRAWS).filter(AlreadyStoredException.class::isInstance))
			.filter((talent) -> talent.coach().equals(coach.coach()));
	}

	private Talent draft(Viewer.Coach coach, TalentId id, TalentDetails details) {
		return Talent.draft(id, TalentCode.random(this.random), coach.coach(), coach.organisation())
			.tell(details)
			.aggregate();
	}

}

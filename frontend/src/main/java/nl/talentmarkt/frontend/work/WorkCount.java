package nl.talentmarkt.frontend.work;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.NavigationCount;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Interests;

/** Counts in the navigation of a coach what is due today or was due before. */
@Component
class WorkCount implements NavigationCount {

	private final Interests interests;

	private final Clock clock;

	WorkCount(Interests interests, Clock clock) {
		this.interests = interests;
		this.clock = clock;
	}

	@Override
	public String href() {
		return WorkQuery.PATH;
	}

	@Override
	public Mono<Long> of(Viewer.SignedIn viewer) {
		return (viewer instanceof Viewer.Coach coach)
				? this.interests.countDue(coach.coach(), LocalDate.now(this.clock)) : Mono.empty();
	}

}

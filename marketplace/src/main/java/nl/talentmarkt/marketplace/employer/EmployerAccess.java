package nl.talentmarkt.marketplace.employer;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;

/**
 * Says who is shut out, with the whole employer. Whatever shows or tells something to a
 * person asks it anew each time, so a block counts from the next click on.
 */
@Component
public class EmployerAccess {

	private final Employers employers;

	EmployerAccess(Employers employers) {
		this.employers = employers;
	}

	/**
	 * Tells whether a person may be shown and told anything.
	 * @param person who signed in
	 * @return false for a member of an employer who is shut out
	 */
	public Mono<Boolean> isGivenTo(Viewer.SignedIn person) {
		return (person instanceof Viewer.EmployerMember member)
				? this.employers.find(member.employer()).map((employer) -> !employer.isBlocked()).defaultIfEmpty(true)
				: Mono.just(true);
	}

}

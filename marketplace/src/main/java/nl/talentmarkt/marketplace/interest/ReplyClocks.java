package nl.talentmarkt.marketplace.interest;

import java.time.Clock;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;

/** The reply clock of every organisation. */
@Component
public class ReplyClocks {

	private final Organisations organisations;

	private final Clock clock;

	ReplyClocks(Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * Finds the clock by which coaches answer.
	 * @param organisation who employs them
	 * @return its clock; by the usual policy when the organisation is not known
	 */
	public Mono<ReplyClock> of(OrganisationId organisation) {
		return this.organisations.find(organisation)
			.map(Organisation::replyPolicy)
			.defaultIfEmpty(ReplyPolicy.DEFAULT)
			.map((policy) -> new ReplyClock(policy, this.clock.getZone()));
	}

}

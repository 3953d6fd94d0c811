package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * An employer read in a conspicuous way. Holds no content and no talents.
 *
 * @param id one per employer, day and pattern
 * @param employer who read
 * @param day the day
 * @param pattern what was conspicuous
 * @param organisations whose talents were read, and who are told
 * @param profiles how many profiles the employer had opened that day
 * @param resultPages how many pages of results
 * @param at when it was noticed
 * @param version how often it was written
 */
public record ReadingAlert(ReadingAlertId id, EmployerId employer, LocalDate day, ReadingPattern pattern,
		Set<OrganisationId> organisations, int profiles, int resultPages, Instant at,
		long version) implements Aggregate<ReadingAlert> {

	/** Copies the organisations. */
	public ReadingAlert {
		organisations = Set.copyOf(organisations);
	}

	Change<ReadingAlert> raised() {
		return Change.of(this, new ReadingAlertRaised(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public ReadingAlert withVersion(long version) {
		return new ReadingAlert(this.id, this.employer, this.day, this.pattern, this.organisations, this.profiles,
				this.resultPages, this.at, version);
	}

}

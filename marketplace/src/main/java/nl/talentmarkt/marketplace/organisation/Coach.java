package nl.talentmarkt.marketplace.organisation;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * The fixed contact of talent and employer.
 *
 * @param id the coach
 * @param organisation who employs the coach
 * @param name first and last name
 * @param title what the organisation calls the function, for instance klantmanager or
 * jobcoach
 * @param email where colleagues and employers reach the coach
 * @param telephone a work number as it is written, or null
 * @param substitute who takes over when the coach is away, or null
 * @param version how often it was written
 */
public record Coach(CoachId id, OrganisationId organisation, String name, String title, EmailAddress email,
		@Nullable String telephone, @Nullable CoachId substitute, long version) implements Aggregate<Coach> {

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Coach withVersion(long version) {
		return new Coach(this.id, this.organisation, this.name, this.title, this.email, this.telephone, this.substitute,
				version);
	}

}

package nl.talentmarkt.marketplace.employer;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * A werkgever: a company, also an uitzendbureau, social enterprise or volunteer
 * organisation.
 *
 * @param id the employer
 * @param name as people know it
 * @param sector the branch
 * @param place the town of the workplace
 * @param about what it does, in plain words
 * @param card what a talent may know of it
 * @param version how often it was written
 */
public record Employer(EmployerId id, String name, Sector sector, String place, FreeText about, ReadinessCard card,
		long version) implements Aggregate<Employer> {

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Employer withVersion(long version) {
		return new Employer(this.id, this.name, this.sector, this.place, this.about, this.card, version);
	}

}

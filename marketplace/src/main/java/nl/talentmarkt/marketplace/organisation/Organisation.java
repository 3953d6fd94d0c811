package nl.talentmarkt.marketplace.organisation;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;

/**
 * A gemeente, werkgeversservicepunt or foundation that employs coaches, runs events and
 * holds the policies.
 *
 * @param id the organisation
 * @param name as people know it
 * @param kind what it is
 * @param region the arbeidsmarktregio in which it shares talents, employers and events
 * @param place where it is
 * @param version how often it was written
 */
public record Organisation(OrganisationId id, String name, Kind kind, String region, String place,
		long version) implements Aggregate<Organisation> {

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Organisation withVersion(long version) {
		return new Organisation(this.id, this.name, this.kind, this.region, this.place, version);
	}

	/** What an organisation is. */
	public enum Kind {

		/** Gemeente. */
		MUNICIPALITY,

		/** WerkgeversServicepunt or Werkcentrum. */
		EMPLOYER_SERVICE_POINT,

		/** Stichting. */
		FOUNDATION

	}

}

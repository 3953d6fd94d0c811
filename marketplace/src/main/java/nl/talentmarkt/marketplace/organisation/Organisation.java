package nl.talentmarkt.marketplace.organisation;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * A gemeente, werkgeversservicepunt or foundation that employs coaches, runs events and
 * holds the policies.
 *
 * @param id the organisation
 * @param name as people know it
 * @param kind what it is
 * @param region the arbeidsmarktregio in which it shares talents, employers and events
 * @param place where it is
 * @param replyPolicy how soon its coaches answer
 * @param version how often it was written
 */
public record Organisation(OrganisationId id, String name, Kind kind, String region, String place,
		ReplyPolicy replyPolicy, long version) implements Aggregate<Organisation> {

	/**
	 * Agrees on another reply policy.
	 * @param policy the new one
	 * @return the change; none when it is the same
	 */
	public Change<Organisation> answerBy(ReplyPolicy policy) {
		return policy.equals(this.replyPolicy) ? Change.none(this)
				: Change.of(
						new Organisation(this.id, this.name, this.kind, this.region, this.place, policy, this.version),
						new ReplyPolicyChanged(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Organisation withVersion(long version) {
		return new Organisation(this.id, this.name, this.kind, this.region, this.place, this.replyPolicy, version);
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

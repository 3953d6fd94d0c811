package nl.talentmarkt.marketplace.interest;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about an interest. */
public sealed interface InterestEvent extends DomainEvent permits InterestExpressed, InterestRepeated,
		InterestTalentAsked, InterestPostponed, InterestReleased, InterestDeclined, InterestWithdrawn, InterestReminded,
		InterestPassedOn, InterestLeftUnanswered, InterestHandedOver {

	/**
	 * Returns the interest it is about.
	 * @return the interest's id
	 */
	InterestId interest();

}

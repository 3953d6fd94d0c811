package nl.talentmarkt.marketplace.interest;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about an interest. */
public sealed interface InterestEvent extends DomainEvent permits InterestExpressed, InterestWished, InterestNominated,
		InterestRepeated, InterestEmployerAsked, InterestEmployerReminded, InterestEmployerAgreed,
		InterestEmployerDeclined, InterestTalentAsked, InterestTalentAnswered, InterestPostponed, InterestReleased,
		InterestReleaseRevoked, InterestIntroduced, InterestNextStepPlanned, InterestFollowUpReminded,
		InterestConcluded, InterestDeclined, InterestWithdrawn, InterestExpired, InterestStopped, InterestReminded,
		InterestPassedOn, InterestLeftUnanswered, InterestHandedOver, InterestYesLapsed, MeetingEvent {

	/**
	 * Returns the interest it is about.
	 * @return the interest's id
	 */
	InterestId interest();

}

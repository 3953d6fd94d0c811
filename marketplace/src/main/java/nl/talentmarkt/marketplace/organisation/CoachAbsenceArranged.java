package nl.talentmarkt.marketplace.organisation;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Somebody else arranged when a coach is away, or who takes over.
 *
 * @param coach which coach
 * @param by the account of who arranged it
 */
@TypeAlias("coach-absence-arranged")
public record CoachAbsenceArranged(CoachId coach, AccountId by) implements DomainEvent {
}

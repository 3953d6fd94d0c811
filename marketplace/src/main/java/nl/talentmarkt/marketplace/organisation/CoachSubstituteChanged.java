package nl.talentmarkt.marketplace.organisation;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A coach chose who is asked when he or she does not answer.
 *
 * @param coach which one
 */
@TypeAlias("coach-substitute-changed")
public record CoachSubstituteChanged(CoachId coach) implements DomainEvent {
}

package nl.talentmarkt.marketplace.organisation;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A coach said when he or she is away, or took it back.
 *
 * @param coach which one
 */
@TypeAlias("coach-absence-changed")
public record CoachAbsenceChanged(CoachId coach) implements DomainEvent {
}

package nl.talentmarkt.marketplace.employer;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An employer was shut out. By whom and why is for those who vet employers, and stands in
 * the employer only.
 *
 * @param employer which one
 */
@TypeAlias("employer-blocked")
public record EmployerBlocked(EmployerId employer) implements DomainEvent {
}

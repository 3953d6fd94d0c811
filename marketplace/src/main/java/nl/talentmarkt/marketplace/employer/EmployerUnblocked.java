package nl.talentmarkt.marketplace.employer;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An employer was let in again.
 *
 * @param employer which one
 */
@TypeAlias("employer-unblocked")
public record EmployerUnblocked(EmployerId employer) implements DomainEvent {
}

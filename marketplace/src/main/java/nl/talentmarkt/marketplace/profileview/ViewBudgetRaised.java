package nl.talentmarkt.marketplace.profileview;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An employer may open more profiles today than usual.
 *
 * @param employer who
 * @param profiles how many more
 */
@TypeAlias("view-budget-raised")
public record ViewBudgetRaised(EmployerId employer, int profiles) implements DomainEvent {
}

package nl.talentmarkt.marketplace.handover;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Talents go from one coach to another.
 *
 * @param handOver which, from whom and to whom
 */
@TypeAlias("caseload-handed-over")
public record CaseloadHandedOver(HandOverId handOver) implements DomainEvent {
}

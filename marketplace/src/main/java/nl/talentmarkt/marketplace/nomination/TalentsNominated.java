package nl.talentmarkt.marketplace.nomination;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A coach proposed talents to an employer.
 *
 * @param nomination who, to whom
 */
@TypeAlias("talents-nominated")
public record TalentsNominated(NominationId nomination) implements DomainEvent {
}

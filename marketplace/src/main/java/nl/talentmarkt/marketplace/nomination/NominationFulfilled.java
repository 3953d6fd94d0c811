package nl.talentmarkt.marketplace.nomination;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Every talent of a nomination has an interest with the employer, as far as employers see
 * the talent: the employer can be told.
 *
 * @param nomination which one
 */
@TypeAlias("nomination-fulfilled")
public record NominationFulfilled(NominationId nomination) implements DomainEvent {
}

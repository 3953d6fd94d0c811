package nl.talentmarkt.marketplace.employer;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An employer accepted the terms of use.
 *
 * @param employer which one
 * @param terms the version of the text
 */
@TypeAlias("employer-terms-accepted")
public record EmployerTermsAccepted(EmployerId employer, TermsVersion terms) implements DomainEvent {
}

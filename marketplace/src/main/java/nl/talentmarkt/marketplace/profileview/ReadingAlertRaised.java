package nl.talentmarkt.marketplace.profileview;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An employer read in a conspicuous way.
 *
 * @param alert the alert
 */
@TypeAlias("reading-alert-raised")
public record ReadingAlertRaised(ReadingAlertId alert) implements DomainEvent {
}

package nl.talentmarkt.marketplace.notification;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A fact that one person is told of.
 *
 * @param account who
 * @param thread the path it is about
 */
@TypeAlias("test-told")
record Told(AccountId account, String thread) implements DomainEvent {
}

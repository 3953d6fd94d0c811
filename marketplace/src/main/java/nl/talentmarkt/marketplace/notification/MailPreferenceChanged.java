package nl.talentmarkt.marketplace.notification;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Somebody chose anew when mail comes.
 *
 * @param account who
 */
@TypeAlias("mail-preference-changed")
public record MailPreferenceChanged(AccountId account) implements DomainEvent {
}

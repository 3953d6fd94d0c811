package nl.talentmarkt.marketplace.reachability;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A mail was not sent, because the address does not work.
 *
 * @param account whose address
 */
@TypeAlias("mail-held-back")
public record MailHeldBack(AccountId account) implements DomainEvent {
}

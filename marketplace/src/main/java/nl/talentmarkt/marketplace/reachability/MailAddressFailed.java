package nl.talentmarkt.marketplace.reachability;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Mail to a person is no longer sent, because the address does not take it.
 *
 * @param account whose address
 */
@TypeAlias("mail-address-failed")
public record MailAddressFailed(AccountId account) implements DomainEvent {
}

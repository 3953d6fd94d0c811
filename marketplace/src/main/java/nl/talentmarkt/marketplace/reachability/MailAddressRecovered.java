package nl.talentmarkt.marketplace.reachability;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * Mail to a person is sent again.
 *
 * @param account whose address
 * @param heldBack how many mails were not sent meanwhile
 */
@TypeAlias("mail-address-recovered")
public record MailAddressRecovered(AccountId account, int heldBack) implements DomainEvent {
}

package nl.talentmarkt.marketplace.reachability;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A mail to a person failed, which changed nothing yet or any more.
 *
 * @param account whose address
 */
@TypeAlias("mail-failure-counted")
public record MailFailureCounted(AccountId account) implements DomainEvent {
}

package nl.talentmarkt.marketplace.organisation;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An organisation agreed on another reply policy.
 *
 * @param organisation which one
 */
@TypeAlias("reply-policy-changed")
public record ReplyPolicyChanged(OrganisationId organisation) implements DomainEvent {
}

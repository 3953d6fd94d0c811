package nl.talentmarkt.marketplace.contact;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A coach wrote down how a talent is reached.
 *
 * @param talent the talent
 */
@TypeAlias("talent-contact-changed")
public record TalentContactChanged(TalentId talent) implements DomainEvent {
}

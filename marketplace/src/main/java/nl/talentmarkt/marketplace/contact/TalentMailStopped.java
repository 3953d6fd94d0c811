package nl.talentmarkt.marketplace.contact;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * A talent without an account wants no more mail.
 *
 * @param talent the talent
 */
@TypeAlias("talent-mail-stopped")
public record TalentMailStopped(TalentId talent) implements DomainEvent {
}

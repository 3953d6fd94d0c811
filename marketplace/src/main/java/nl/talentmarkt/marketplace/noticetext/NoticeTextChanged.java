package nl.talentmarkt.marketplace.noticetext;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * An organisation changed its words, or went back to the standard.
 *
 * @param organisation whose words
 * @param language in which language
 * @param kind for what
 */
@TypeAlias("notice-text-changed")
public record NoticeTextChanged(OrganisationId organisation, String language, NoticeKind kind) implements DomainEvent {
}

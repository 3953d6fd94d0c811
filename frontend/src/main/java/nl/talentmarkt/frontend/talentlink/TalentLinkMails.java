package nl.talentmarkt.frontend.talentlink;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.MailsOnce;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestEvent;
import nl.talentmarkt.marketplace.interest.InterestTalentAsked;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingEvent;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Mails a talent without an account the personal link when there is something to answer,
 * once for each fact. The mail says that there is something, and nothing of what: a
 * preview on a telephone is read by others too. A talent with an account gets a notice.
 */
@Component
class TalentLinkMails implements EventHandler {

	private final Interests interests;

	private final Accounts accounts;

	private final TalentContacts contacts;

	private final MailsOnce mails;

	private final TalentLinks links;

	TalentLinkMails(Interests interests, Accounts accounts, TalentContacts contacts, MailsOnce mails,
			TalentLinks links) {
		this.interests = interests;
		this.accounts = accounts;
		this.contacts = contacts;
		this.mails = mails;
		this.links = links;
	}

	@Override
	public String name() {
		return "talent-link-mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return occasionOf(event).isPresent();
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		InterestEvent event = (InterestEvent) published.event();
		String key = published.id().replace('/', '.') + ".talent";
		return this.mails.send(key, this.interests.find(event.interest())
			.filter((interest) -> isNews(event, interest))
			.filterWhen((interest) -> this.accounts.ofTalent(interest.talent()).hasElement().map((has) -> !has))
			.flatMap((interest) -> this.contacts.of(interest.talent())
				.flatMap((contact) -> Mono.justOrEmpty(contact.email())
					.map((address) -> mail(key, occasionOf(event).orElseThrow(), interest, contact, address)))));
	}

	private OutgoingMail mail(String key, Occasion occasion, Interest interest, TalentContact contact,
			EmailAddress address) {
		return new OutgoingMail(address, address.value(), OutgoingMail.Subject.of("mail.talent.subject"), "talent-link",
				Map.of("occasion", "mail.talent." + occasion.name(), "link",
						this.links.to(interest, contact.language().locale())),
				key)
			.in(contact.language().locale());
	}

	/** A late event brings no question back that was answered or asked anew. */
	private static boolean isNews(InterestEvent event, Interest interest) {
		return switch (event) {
			case InterestTalentAsked asked -> interest.state().isOpen() && asked.number() == interest.lastQuestion()
					&& interest.lastAnswer().isEmpty();
			case MeetingEvent.Cancelled cancelled -> true;
			default -> interest.state().isOpen();
		};
	}

	private static Optional<Occasion> occasionOf(DomainEvent event) {
		return Optional.ofNullable(switch (event) {
			case InterestTalentAsked asked -> Occasion.ASKED;
			case MeetingEvent.Planned planned -> Occasion.MEETING_PLANNED;
			case MeetingEvent.Moved moved -> Occasion.MEETING_MOVED;
			case MeetingEvent.Cancelled cancelled -> Occasion.MEETING_CANCELLED;
			case MeetingEvent.OutcomeAsked asked -> Occasion.MEETING_HELD;
			default -> null;
		});
	}

	/** Why a talent is mailed. Texts: {@code mail.talent.<constant>}. */
	private enum Occasion {

		ASKED, MEETING_PLANNED, MEETING_MOVED, MEETING_CANCELLED, MEETING_HELD

	}

}

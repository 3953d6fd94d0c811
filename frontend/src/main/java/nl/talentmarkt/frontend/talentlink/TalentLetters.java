package nl.talentmarkt.frontend.talentlink;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.notice.NoticeWordings;
import nl.talentmarkt.frontend.unsubscribe.UnsubscribeLinks;
import nl.talentmarkt.frontend.unsubscribe.Unsubscribing;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Writes the mails to talents without an account. They say that there is something, and
 * nothing of what: a preview on a telephone is read by others too. What it is stands on
 * the page behind the personal link.
 */
@Component
public class TalentLetters {

	private final TalentLinks links;

	private final NoticeWordings wordings;

	private final UnsubscribeLinks unsubscribe;

	TalentLetters(TalentLinks links, NoticeWordings wordings, UnsubscribeLinks unsubscribe) {
		this.links = links;
		this.wordings = wordings;
		this.unsubscribe = unsubscribe;
	}

	/**
	 * Writes a mail about one interest.
	 * @param kind what is told, one that goes {@linkplain NoticeKind#isByLink by link}
	 * @param interest the interest that the link leads to
	 * @param contact how the talent is reached
	 * @param to where the mail goes
	 * @param key the key of the mail
	 * @return the mail, in the words of the talent's organisation
	 */
	public Mono<OutgoingMail> about(NoticeKind kind, Interest interest, TalentContact contact, EmailAddress to,
			String key) {
		String link = this.links.to(interest, contact.language().locale());
		return write(new Letter(kind, List.of(), List.of(), link, interest.organisation(), key), contact, to)
			.map((mail) -> mail.about("talent-link/" + interest.id()));
	}

	Mono<OutgoingMail> write(Letter letter, TalentContact contact, EmailAddress to) {
		String stop = this.unsubscribe.link(new Unsubscribing.FromTalentMails(contact.id()));
		return this.wordings
			.words(letter.kind(), letter.arguments(), letter.organisation(), contact.language().locale())
			.map((words) -> new OutgoingMail(to, to.value(),
					OutgoingMail.Subject.of("mail.notice.subject", words.subject()), "talent-link",
					Map.of("text", words.text(), "details", letter.details(), "action", words.action(), "link",
							(letter.link() != null) ? letter.link() : "", "unsubscribe", stop),
					letter.key(), this.unsubscribe.headers(stop))
				.in(contact.language().locale()));
	}

	/**
	 * What is in a mail.
	 *
	 * @param kind what is told
	 * @param arguments what is filled in
	 * @param details lines that follow, possibly none
	 * @param link where the button leads, or null without one
	 * @param organisation whose words count
	 * @param key the key of the mail
	 */
	record Letter(NoticeKind kind, List<String> arguments, List<String> details, @Nullable String link,
			OrganisationId organisation, String key) {
	}

}

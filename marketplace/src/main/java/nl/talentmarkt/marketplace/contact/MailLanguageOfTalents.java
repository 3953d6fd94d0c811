package nl.talentmarkt.marketplace.contact;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.notification.UsualMailLanguage;
import nl.talentmarkt.marketplace.text.LanguageTag;

/**
 * A talent gets mail in the language in which the coach wrote that the talent is asked.
 */
@Component
class MailLanguageOfTalents implements UsualMailLanguage {

	private final TalentContacts contacts;

	MailLanguageOfTalents(TalentContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public Mono<LanguageTag> of(Account account) {
		return Mono.just(account.person())
			.ofType(Viewer.Talent.class)
			.flatMap((person) -> this.contacts.of(person.talent()))
			.map((contact) -> new LanguageTag(contact.language().tag()));
	}

}

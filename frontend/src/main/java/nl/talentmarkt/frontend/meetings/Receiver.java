package nl.talentmarkt.frontend.meetings;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Somebody who is invited.
 *
 * @param key says who it is, the same for all time
 * @param side on which side this person stands
 * @param email where the invitation goes
 * @param name how this person is addressed
 * @param language in which language this person reads mail
 * @param page where this person answers and finds the newest state; for a talent without
 * an account the first page, because a calendar is shared more easily than a mail and a
 * personal link opens for anybody
 * @param wantsMail whether this person did not stop mails
 * @param contact how a talent without an account is reached, or null for everybody else
 */
record Receiver(String key, Party side, EmailAddress email, String name, Locale language, URI page, boolean wantsMail,
		@Nullable TalentContact contact) {

	static Receiver of(Account account, Party side, Locale language, URI page, boolean wantsMail) {
		return new Receiver(account.id().value(), side, account.email(), account.name(), language, page, wantsMail,
				null);
	}

	static Receiver byLink(TalentContact contact, EmailAddress email, URI page) {
		return new Receiver("talent", Party.TALENT, email, email.value(), contact.language().locale(), page,
				contact.mailAddress().isPresent(), contact);
	}

}

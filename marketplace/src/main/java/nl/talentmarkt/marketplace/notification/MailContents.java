package nl.talentmarkt.marketplace.notification;

import java.util.List;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.text.LanguageTag;

/**
 * What a mail says.
 *
 * @param recipient who gets it
 * @param language the receiver's language
 * @param notices what it tells of, the earliest first, never empty
 */
public record MailContents(Account recipient, LanguageTag language, List<Notice> notices) {

	/** Copies the notices. */
	public MailContents {
		notices = List.copyOf(notices);
	}

}

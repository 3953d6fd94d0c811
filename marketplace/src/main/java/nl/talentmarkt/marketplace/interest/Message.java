package nl.talentmarkt.marketplace.interest;

import java.time.Instant;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What an employer or the coach wrote in the thread; both read it, the talent hears it
 * from the coach.
 *
 * @param by the account that wrote it
 * @param at when
 * @param text what it says, at most {@value #MAX_LENGTH} characters
 */
public record Message(AccountId by, Instant at, FreeText text) {

	/** The longest message, in characters. */
	public static final int MAX_LENGTH = 1000;

}

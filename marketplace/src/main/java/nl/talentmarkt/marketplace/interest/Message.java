package nl.talentmarkt.marketplace.interest;

import java.time.Instant;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What somebody wrote in the thread. What an employer writes everybody reads; what the
 * coach writes is for the employer; what a talent writes is for the coach, because no
 * free text of a talent reaches an employer without a release.
 *
 * @param from whose words they are
 * @param by the account that wrote it
 * @param at when
 * @param text what it says, at most {@value #MAX_LENGTH} characters
 */
public record Message(Party from, AccountId by, Instant at, FreeText text) {

	/** The longest message, in characters. */
	public static final int MAX_LENGTH = 1000;

	boolean isReadBy(Party reader) {
		return switch (reader) {
			case COACH -> true;
			case EMPLOYER -> this.from != Party.TALENT;
			case TALENT -> this.from != Party.COACH;
		};
	}

	boolean saysTheSameAs(Message other) {
		return this.by.equals(other.by) && this.text.equals(other.text);
	}

}

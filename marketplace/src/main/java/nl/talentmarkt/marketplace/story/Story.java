package nl.talentmarkt.marketplace.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Verhaal: what an ambassador tells, while the teller agrees to its being told.
 *
 * @param id the story
 * @param teller the account of the ambassador who tells it
 * @param tellerName the name under which it is told
 * @param tellerRole who the teller is, in a few words
 * @param title the headline
 * @param lead the first sentences
 * @param paragraphs the story itself
 * @param whatHelped what helped, in one sentence
 * @param channels where the teller agreed to have it told
 * @param expiresOn the last day on which it is told
 * @param withdrawnAt when the teller withdrew it, or null
 * @param version how often it was written
 */
public record Story(StoryId id, AccountId teller, String tellerName, String tellerRole, String title, FreeText lead,
		List<FreeText> paragraphs, FreeText whatHelped, Set<Channel> channels, LocalDate expiresOn,
		@Nullable Instant withdrawnAt, long version) implements Aggregate<Story> {

	/** Copies the collections. */
	public Story {
		paragraphs = List.copyOf(paragraphs);
		channels = Set.copyOf(channels);
	}

	/**
	 * Tells whether the story may be told somewhere.
	 * @param channel where
	 * @param today the day of telling
	 * @return true while the teller agrees and it has not expired
	 */
	public boolean isToldOn(Channel channel, LocalDate today) {
		return this.withdrawnAt == null && this.channels.contains(channel) && !today.isAfter(this.expiresOn);
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Story withVersion(long version) {
		return new Story(this.id, this.teller, this.tellerName, this.tellerRole, this.title, this.lead, this.paragraphs,
				this.whatHelped, this.channels, this.expiresOn, this.withdrawnAt, version);
	}

	/** Where a story can be told; the teller agrees to each on its own. */
	public enum Channel {

		/** On the public pages. */
		SITE,

		/** At events. */
		EVENT,

		/** In mail. */
		MAIL,

		/** As a card for social media. */
		SOCIAL_CARD

	}

}

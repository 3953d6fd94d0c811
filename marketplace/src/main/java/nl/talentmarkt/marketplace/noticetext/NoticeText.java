package nl.talentmarkt.marketplace.noticetext;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * What an organisation says in its own words, or that it went back to the standard.
 *
 * @param key whose words, in which language and for what
 * @param own the own words, or null for the standard
 * @param edit who wrote last, or null when nobody ever did
 * @param version how often it was written
 */
public record NoticeText(NoticeTextKey key, @Nullable NoticeTemplate own, @Nullable Edit edit,
		long version) implements Aggregate<NoticeText> {

	/**
	 * Says that nobody wrote anything yet.
	 * @param key whose words, in which language and for what
	 * @return the standard, at version 0
	 */
	public static NoticeText standard(NoticeTextKey key) {
		return new NoticeText(key, null, null, 0);
	}

	/**
	 * Takes other words.
	 * @param template the words
	 * @param edit who wrote them, and when
	 * @return the change; none when those were the words already
	 * @throws IllegalArgumentException when the placeholders are not right for the kind
	 */
	public Change<NoticeText> say(NoticeTemplate template, Edit edit) {
		if (template.equals(this.own)) {
			return Change.none(this);
		}
		if (!template.faults(this.key.kind()).isEmpty()) {
			throw new IllegalArgumentException("The placeholders do not fit " + this.key.kind());
		}
		return Change.of(new NoticeText(this.key, template, edit, this.version), event());
	}

	/**
	 * Goes back to the standard.
	 * @param edit who decided so, and when
	 * @return the change; none when it is the standard already
	 */
	public Change<NoticeText> reset(Edit edit) {
		return (this.own != null) ? Change.of(new NoticeText(this.key, null, edit, this.version), event())
				: Change.none(this);
	}

	private NoticeTextChanged event() {
		return new NoticeTextChanged(this.key.organisation(), this.key.language(), this.key.kind());
	}

	@Override
	public String aggregateId() {
		return this.key.text();
	}

	@Override
	public NoticeText withVersion(long version) {
		return new NoticeText(this.key, this.own, this.edit, version);
	}

	/**
	 * A change by a person.
	 *
	 * @param by who
	 * @param at when
	 */
	public record Edit(AccountId by, Instant at) {
	}

}

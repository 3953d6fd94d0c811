package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * One person's mail of one day. Opening it is claiming it: its id follows from person and
 * day, and the store keeps one. Which notices it tells of is decided once after that.
 *
 * @param id the mail
 * @param recipient who gets it
 * @param until the notices that had to go out by this moment are in it
 * @param notices the notices, once that is decided
 * @param openedAt when it was opened
 * @param gatheredAt when the notices were decided, or null
 * @param version how often it was written
 */
record MailDigest(MailDigestId id, AccountId recipient, Instant until, List<String> notices, Instant openedAt,
		@Nullable Instant gatheredAt, long version) implements Aggregate<MailDigest> {

	/** Copies the notices. */
	MailDigest {
		notices = List.copyOf(notices);
	}

	static Change<MailDigest> open(AccountId recipient, LocalDate day, Instant until, Instant now) {
		MailDigestId id = MailDigestId.of(recipient, day);
		return Change.of(new MailDigest(id, recipient, until, List.of(), now, null, 0), new MailDigestEvent.Opened(id));
	}

	boolean isGathered() {
		return this.gatheredAt != null;
	}

	/**
	 * Decides what is in it.
	 * @param joined the notices
	 * @param at when
	 * @return the change; none when that was decided before
	 */
	Change<MailDigest> gather(List<String> joined, Instant at) {
		return isGathered() ? Change.none(this)
				: Change.of(
						new MailDigest(this.id, this.recipient, this.until, joined, this.openedAt, at, this.version),
						new MailDigestEvent.Gathered(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public MailDigest withVersion(long version) {
		return new MailDigest(this.id, this.recipient, this.until, this.notices, this.openedAt, this.gatheredAt,
				version);
	}

}

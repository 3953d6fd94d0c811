package nl.talentmarkt.marketplace.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * By which mail one notice goes out. As long as it waits, that can change; once it is
 * released or joined a daily mail it never changes again, so that no fact is mailed under
 * two Message-IDs.
 *
 * @param id the notice's id
 * @param recipient who is told
 * @param event what the notice follows from: its source is asked again when the mail goes
 * out
 * @param state where it stands
 * @param due when it has waited long enough
 * @param digest the daily mail it joined, or null
 * @param plannedAt when it was first decided on
 * @param releasedAt when it was released, or null
 * @param version how often it was written
 */
record PlannedMail(String id, AccountId recipient, PublishedEvent event, State state, Instant due,
		@Nullable MailDigestId digest, Instant plannedAt, @Nullable Instant releasedAt,
		long version) implements Aggregate<PlannedMail> {

	static Change<PlannedMail> plan(Notice notice, PublishedEvent event, MailMoment moment, Instant now) {
		PlannedMail planned = new PlannedMail(notice.id(), notice.recipient(), event, State.WAITING_ALONE, now, null,
				now, null, 0);
		return Change.of(planned, new PlannedMailEvent.Planned(notice.id())).then((fresh) -> fresh.retime(moment, now));
	}

	/**
	 * Has it go out at another time, or not at all.
	 * @param moment when, by what the receiver chose
	 * @param now the moment at which that is decided
	 * @return the change; none when it waits no more or nothing changed
	 */
	Change<PlannedMail> retime(MailMoment moment, Instant now) {
		if (!this.state.waits()) {
			return Change.none(this);
		}
		return switch (moment) {
			case MailMoment.Alone alone -> alone.at().isAfter(now) ? wait(State.WAITING_ALONE, alone.at())
					: changed(State.RELEASED, this.due, null, now, new PlannedMailEvent.Released(this.id));
			case MailMoment.Together together -> wait(State.WAITING_TOGETHER, together.at());
			case MailMoment.Never never ->
				changed(State.DROPPED, this.due, null, null, new PlannedMailEvent.Dropped(this.id));
		};
	}

	/** Times are stored to the millisecond. */
	private Change<PlannedMail> wait(State way, Instant until) {
		boolean same = this.state == way && this.due.toEpochMilli() == until.toEpochMilli();
		return same ? Change.none(this) : changed(way, until, null, null, new PlannedMailEvent.Retimed(this.id));
	}

	/**
	 * Has it go out in a daily mail.
	 * @param into the daily mail
	 * @return the change; none unless it waits for one
	 */
	Change<PlannedMail> join(MailDigestId into) {
		return (this.state != State.WAITING_TOGETHER) ? Change.none(this)
				: changed(State.JOINED, this.due, into, null, new PlannedMailEvent.Joined(this.id, into));
	}

	/**
	 * Takes it out of a daily mail that was decided on without it.
	 * @param from the daily mail
	 * @return the change; none unless it had joined that mail
	 */
	Change<PlannedMail> leave(MailDigestId from) {
		return from.equals(this.digest)
				? changed(State.WAITING_TOGETHER, this.due, null, null, new PlannedMailEvent.Left(this.id, from))
				: Change.none(this);
	}

	/**
	 * Tells whether somebody may have seen the notice before its mail went out.
	 * @return false when it was released as soon as it was there
	 */
	boolean hasWaited() {
		return !this.plannedAt.equals(this.releasedAt);
	}

	private Change<PlannedMail> changed(State next, Instant until, @Nullable MailDigestId into,
			@Nullable Instant released, DomainEvent event) {
		return Change.of(new PlannedMail(this.id, this.recipient, this.event, next, until, into, this.plannedAt,
				released, this.version), event);
	}

	@Override
	public String aggregateId() {
		return this.id;
	}

	@Override
	public PlannedMail withVersion(long version) {
		return new PlannedMail(this.id, this.recipient, this.event, this.state, this.due, this.digest, this.plannedAt,
				this.releasedAt, version);
	}

	/** Where it stands. */
	enum State {

		/** It waits to go out in a mail of its own. */
		WAITING_ALONE,

		/** It waits for the daily mail. */
		WAITING_TOGETHER,

		/** It goes out, or went out, in a mail of its own. */
		RELEASED,

		/** It goes out, or went out, in a daily mail. */
		JOINED,

		/** It does not go out. */
		DROPPED;

		boolean waits() {
			return this == WAITING_ALONE || this == WAITING_TOGETHER;
		}

	}

}

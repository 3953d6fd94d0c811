package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * Bewaarde zoekopdracht: a question that a member of an employer keeps, and that raises
 * an alert when somebody becomes a match.
 *
 * @param id the search
 * @param slot unique: one of the owner's numbered places, so that the store itself keeps
 * the owner to a number of searches
 * @param likeness unique: the owner and what is asked, so that one question is kept once
 * @param owner who keeps it and gets its alerts
 * @param employer as whose member the owner keeps it
 * @param name what the owner calls it
 * @param query the question
 * @param rhythm how soon the owner wants to hear
 * @param keptAt since when it is kept
 * @param lookedAt when the owner last looked at who it finds
 * @param rounds how many alerts of its own it had, sent or not
 * @param alertedAt when the last alert of its own went out, or null
 * @param pause that it raises no alerts for the time being, or null
 * @param version how often it was written
 */
public record SavedSearch(SavedSearchId id, String slot, String likeness, AccountId owner, EmployerId employer,
		SearchName name, SavedQuery query, Rhythm rhythm, Instant keptAt, Instant lookedAt, int rounds,
		@Nullable Instant alertedAt, @Nullable Pause pause, long version) implements Aggregate<SavedSearch> {

	/**
	 * Somebody keeps a search.
	 * @param id the new search's id
	 * @param place which of the owner's places it takes, 1 or more
	 * @param owner who keeps it
	 * @param wish what is kept
	 * @param at when
	 * @return the search
	 */
	static Change<SavedSearch> keep(SavedSearchId id, int place, Viewer.EmployerMember owner, SearchWish wish,
			Instant at) {
		SavedQuery query = SavedQuery.of(wish.query());
		return Change.of(
				new SavedSearch(id, slot(owner, place), likeness(owner.account(), owner.employer(), query),
						owner.account(), owner.employer(), wish.name(), query, wish.rhythm(), at, at, 0, null, null, 0),
				new SavedSearchEvent.Kept(id));
	}

	static String slot(Viewer.EmployerMember owner, int place) {
		return owner.account() + "/" + owner.employer() + "/" + place;
	}

	static String likeness(AccountId owner, EmployerId employer, SavedQuery query) {
		return owner + "/" + employer + "/" + query.digest();
	}

	/**
	 * Tells whether somebody keeps this search.
	 * @param viewer somebody
	 * @return true for its owner, as a member of the same employer
	 */
	public boolean isKeptBy(Viewer viewer) {
		return viewer instanceof Viewer.EmployerMember member && this.owner.equals(member.account())
				&& this.employer.equals(member.employer());
	}

	/**
	 * Tells whether it raises alerts now.
	 * @return false while it is paused, or asks for something that no longer exists:
	 * without that condition it would tell of people who were not asked for
	 */
	public boolean isAlert() {
		return this.pause == null && this.query.isUnderstood();
	}

	/**
	 * Tells whether an alert of its own may go out.
	 * @param oldest since when somebody waits to be told of
	 * @param now the moment
	 * @param gathering for how long those who become a match together are gathered
	 * @param between the least time between two alerts
	 * @return true when both times are over
	 */
	boolean isDue(Instant oldest, Instant now, Duration gathering, Duration between) {
		boolean gathered = !oldest.plus(gathering).isAfter(now);
		return gathered && (this.alertedAt == null || !this.alertedAt.plus(between).isAfter(now));
	}

	/**
	 * Asks for something else from now on.
	 * @param wish what is kept instead
	 * @return the change; none when all of it is the same
	 */
	public Change<SavedSearch> revise(SearchWish wish) {
		SavedQuery query = SavedQuery.of(wish.query());
		if (query.equals(this.query)) {
			return arrange(wish.name(), wish.rhythm());
		}
		return Change.of(new SavedSearch(this.id, this.slot, likeness(this.owner, this.employer, query), this.owner,
				this.employer, wish.name(), query, wish.rhythm(), this.keptAt, this.lookedAt, this.rounds,
				this.alertedAt, this.pause, this.version), new SavedSearchEvent.Revised(this.id));
	}

	/**
	 * Changes its name or rhythm.
	 * @param name what the owner calls it
	 * @param rhythm how soon the owner wants to hear
	 * @return the change; none when both are the same
	 */
	public Change<SavedSearch> arrange(SearchName name, Rhythm rhythm) {
		if (name.equals(this.name) && rhythm == this.rhythm) {
			return Change.none(this);
		}
		return Change.of(
				new SavedSearch(this.id, this.slot, this.likeness, this.owner, this.employer, name, this.query, rhythm,
						this.keptAt, this.lookedAt, this.rounds, this.alertedAt, this.pause, this.version),
				new SavedSearchEvent.Arranged(this.id));
	}

	/**
	 * Stops the alerts for the time being.
	 * @param at when
	 * @param way how the owner said so
	 * @return the change; none when they are stopped already
	 */
	public Change<SavedSearch> pause(Instant at, Pause.Way way) {
		return (this.pause != null) ? Change.none(this)
				: Change.of(with(this.lookedAt, this.rounds, this.alertedAt, new Pause(at, way)),
						new SavedSearchEvent.Paused(this.id));
	}

	/**
	 * Has alerts go out again, about those who become a match from now on.
	 * @return the change; none when it is not paused
	 */
	public Change<SavedSearch> resume() {
		return (this.pause == null) ? Change.none(this) : Change
			.of(with(this.lookedAt, this.rounds, this.alertedAt, null), new SavedSearchEvent.Resumed(this.id));
	}

	/**
	 * Notes that the owner looks at who it finds.
	 * @param at when
	 * @return the change; none when the owner looked later
	 */
	public Change<SavedSearch> lookAt(Instant at) {
		return at.isAfter(this.lookedAt)
				? Change.of(with(at, this.rounds, this.alertedAt, this.pause), new SavedSearchEvent.LookedAt(this.id))
				: Change.none(this);
	}

	/**
	 * Notes that an alert of its own is settled.
	 * @param round which one
	 * @param sentAt when it went out, or null when there was nobody left to tell of
	 * @return the change; none when this round was settled before
	 */
	Change<SavedSearch> settle(int round, @Nullable Instant sentAt) {
		return (round != this.rounds) ? Change.none(this)
				: Change.of(with(this.lookedAt, round + 1, (sentAt != null) ? sentAt : this.alertedAt, this.pause),
						new SavedSearchEvent.Alerted(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public SavedSearch withVersion(long version) {
		return new SavedSearch(this.id, this.slot, this.likeness, this.owner, this.employer, this.name, this.query,
				this.rhythm, this.keptAt, this.lookedAt, this.rounds, this.alertedAt, this.pause, version);
	}

	private SavedSearch with(Instant lookedAt, int rounds, @Nullable Instant alertedAt, @Nullable Pause pause) {
		return new SavedSearch(this.id, this.slot, this.likeness, this.owner, this.employer, this.name, this.query,
				this.rhythm, this.keptAt, lookedAt, rounds, alertedAt, pause, this.version);
	}

}

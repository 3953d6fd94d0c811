package nl.talentmarkt.marketplace.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.text.TextValue;

/**
 * An aggregate with a component of every kind that the mapping must carry.
 *
 * @param id a text value as identity
 * @param place where it is, a closed choice of records
 * @param stops the places it was at
 * @param note absent or a text
 * @param due a calendar date
 * @param posted a moment in a zone
 * @param patience a duration
 * @param at a moment
 * @param weights by a text value whose text has dots
 * @param kind a closed choice without state
 * @param version the number of writes
 */
record Parcel(Id id, Place place, List<Place> stops, @Nullable String note, LocalDate due, ZonedDateTime posted,
		Duration patience, Instant at, Map<Id, Integer> weights, Kind kind, long version) implements Aggregate<Parcel> {

	static Parcel of(String id) {
		return new Parcel(new Id(id), new Depot("Utrecht"), List.of(), null, LocalDate.of(2026, 3, 29),
				ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, ZoneId.of("Europe/Amsterdam")), Duration.ofMinutes(90),
				Instant.parse("2026-03-29T00:30:00.123Z"), Map.of(new Id("a.b"), 3), Kind.LETTER, 0);
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Parcel withVersion(long version) {
		return new Parcel(this.id, this.place, this.stops, this.note, this.due, this.posted, this.patience, this.at,
				this.weights, this.kind, version);
	}

	Change<Parcel> post() {
		return Change.of(this, new Posted(this.id));
	}

	Change<Parcel> moveTo(Place place) {
		List<Place> stops = new ArrayList<>(this.stops);
		stops.add(this.place);
		Parcel moved = new Parcel(this.id, place, List.copyOf(stops), this.note, this.due, this.posted, this.patience,
				this.at, this.weights, this.kind, this.version);
		return Change.of(moved, new Moved(this.id, stops.size()));
	}

	Change<Parcel> note(@Nullable String note) {
		Parcel noted = new Parcel(this.id, this.place, this.stops, note, this.due, this.posted, this.patience, this.at,
				this.weights, this.kind, this.version);
		return Change.of(noted, new Noted(this.id, 1), new Noted(this.id, 2));
	}

	record Id(String value) implements TextValue {

		Id {
			if (value.isBlank()) {
				throw new IllegalArgumentException("blank");
			}
		}

	}

	enum Kind {

		LETTER, BOX

	}

	sealed interface Place {

	}

	@TypeAlias("test-depot")
	record Depot(String town) implements Place {
	}

	@TypeAlias("test-van")
	record Van(Id driver, @Nullable String plate) implements Place {
	}

	@TypeAlias("test-posted")
	record Posted(Id parcel) implements DomainEvent {
	}

	@TypeAlias("test-moved")
	record Moved(Id parcel, int stop) implements DomainEvent {
	}

	@TypeAlias("test-noted")
	record Noted(Id parcel, int half) implements DomainEvent {
	}

	/** Has no alias, on purpose. */
	record Unnamed(Id parcel) implements DomainEvent {
	}

}

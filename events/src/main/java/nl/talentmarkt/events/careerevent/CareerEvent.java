package nl.talentmarkt.events.careerevent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * Evenement: where employers and talents meet.
 *
 * @param id the career event
 * @param organisation who runs it
 * @param title what it is called
 * @param about what happens there, in plain words
 * @param parts its programme, in order, at least one part
 * @param attendance on site, online or both
 * @param venue where, or null when it is online only
 * @param place the town, or null when it is online only
 * @param capacities places per party; a party without one is not limited
 * @param sectors the branches it is meant for; empty for all
 * @param publishedAt when it was published, or null while it is a draft
 * @param version how often it was written
 */
public record CareerEvent(CareerEventId id, OrganisationId organisation, String title, FreeText about,
		List<ProgrammePart> parts, Attendance attendance, @Nullable String venue, @Nullable String place,
		Map<Party, Integer> capacities, Set<Sector> sectors, @Nullable Instant publishedAt,
		long version) implements Aggregate<CareerEvent> {

	/**
	 * Checks the programme and copies the collections.
	 * @throws IllegalArgumentException when there is no programme
	 */
	public CareerEvent {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A career event has at least one programme part");
		}
		parts = List.copyOf(parts);
		capacities = Map.copyOf(capacities);
		sectors = Set.copyOf(sectors);
	}

	/**
	 * Returns when it begins.
	 * @return the start of the first part
	 */
	public Instant startsAt() {
		return this.parts.getFirst().startsAt();
	}

	/**
	 * Returns when it is over.
	 * @return the end of the last part
	 */
	public Instant endsAt() {
		return this.parts.getLast().endsAt();
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public CareerEvent withVersion(long version) {
		return new CareerEvent(this.id, this.organisation, this.title, this.about, this.parts, this.attendance,
				this.venue, this.place, this.capacities, this.sectors, this.publishedAt, version);
	}

	/**
	 * One part of the programme.
	 *
	 * @param format what kind of meeting it is
	 * @param startsAt its start
	 * @param endsAt its end, after the start
	 */
	public record ProgrammePart(Format format, Instant startsAt, Instant endsAt) {

		/**
		 * Checks the times.
		 * @throws IllegalArgumentException when it ends before it starts
		 */
		public ProgrammePart {
			if (!endsAt.isAfter(startsAt)) {
				throw new IllegalArgumentException("A programme part ends after it starts");
			}
		}

	}

	/** Kinds of meeting. */
	public enum Format {

		/** Speeddate: one-on-one, in rounds. */
		SPEED_DATE,

		/** Bedrijvenmarkt: stands. */
		EMPLOYER_FAIR,

		/** Meet and greet: a small group. */
		MEET_AND_GREET,

		/** Bedrijfsbezoek: a look behind the scenes. */
		COMPANY_VISIT,

		/** Pitch: prepared, before employers. */
		PITCH,

		/** Netwerkbijeenkomst: informal. */
		NETWORKING

	}

	/** How one attends. */
	public enum Attendance {

		/** On site. */
		ON_SITE,

		/** Online. */
		ONLINE,

		/** Both at once. */
		HYBRID

	}

	/** Who takes part, each with places of its own. */
	public enum Party {

		/** Werkgevers. */
		EMPLOYER,

		/** Talenten. */
		TALENT,

		/** Coaches. */
		COACH,

		/** Ambassadeurs. */
		AMBASSADOR,

		/** Tolken. */
		INTERPRETER

	}

}

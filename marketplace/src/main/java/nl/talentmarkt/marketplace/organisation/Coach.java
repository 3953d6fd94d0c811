package nl.talentmarkt.marketplace.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * The fixed contact of talent and employer.
 *
 * @param id the coach
 * @param organisation who employs the coach
 * @param name first and last name
 * @param title what the organisation calls the function, for instance klantmanager or
 * jobcoach
 * @param email where colleagues and employers reach the coach
 * @param telephone a work number as it is written, or null
 * @param substitute who takes over when the coach does not answer, or null
 * @param absences when the coach is away, the earliest first
 * @param version how often it was written
 */
public record Coach(CoachId id, OrganisationId organisation, String name, String title, EmailAddress email,
		@Nullable String telephone, @Nullable CoachId substitute, List<Absence> absences,
		long version) implements Aggregate<Coach> {

	/** The most absences at one time. */
	public static final int MOST_ABSENCES = 20;

	/** Copies the list. */
	public Coach {
		absences = List.copyOf(absences);
	}

	/**
	 * Returns who takes over on a day.
	 * @param day the day
	 * @return the substitute of an absence that covers the day, or empty when the coach
	 * is there
	 */
	public Optional<CoachId> standInOn(LocalDate day) {
		return this.absences.stream().filter((absence) -> absence.covers(day)).map(Absence::substitute).findFirst();
	}

	/**
	 * Returns whom to ask when the coach does not answer.
	 * @param day the day of asking
	 * @return who takes over on that day, else the usual substitute, or empty
	 */
	public Optional<CoachId> substituteOn(LocalDate day) {
		return standInOn(day).or(() -> Optional.ofNullable(this.substitute));
	}

	/**
	 * Says when the coach is away; what was said before of the same first day is
	 * replaced.
	 * @param absence the absence
	 * @param today the day on which this is said; what ended before is forgotten
	 * @return the change; none when the same was said before
	 * @throws IllegalArgumentException when the substitute is the coach
	 * @throws TooManyAbsencesException when there are {@value #MOST_ABSENCES} already
	 */
	public Change<Coach> beAway(Absence absence, LocalDate today) {
		if (absence.substitute().equals(this.id)) {
			throw new IllegalArgumentException("Nobody stands in for himself or herself");
		}
		if (this.absences.contains(absence)) {
			return Change.none(this);
		}
		List<Absence> known = Stream
			.concat(this.absences.stream().filter((one) -> !one.from().equals(absence.from())), Stream.of(absence))
			.filter((one) -> !one.until().isBefore(today))
			.sorted(Comparator.comparing(Absence::from))
			.toList();
		if (known.size() > MOST_ABSENCES) {
			throw new TooManyAbsencesException();
		}
		return Change.of(withAbsences(known), new CoachAbsenceChanged(this.id));
	}

	/**
	 * Takes an absence back.
	 * @param from its first day
	 * @return the change; none when there is no such absence
	 */
	public Change<Coach> beThere(LocalDate from) {
		List<Absence> left = this.absences.stream().filter((one) -> !one.from().equals(from)).toList();
		return (left.size() == this.absences.size()) ? Change.none(this)
				: Change.of(withAbsences(left), new CoachAbsenceChanged(this.id));
	}

	/**
	 * Chooses who is asked when the coach does not answer.
	 * @param other a colleague
	 * @return the change; none when that was the substitute already
	 * @throws IllegalArgumentException when it is the coach
	 */
	public Change<Coach> beSubstitutedBy(CoachId other) {
		if (other.equals(this.id)) {
			throw new IllegalArgumentException("Nobody stands in for himself or herself");
		}
		return other.equals(
				this.substitute)
						? Change.none(this)
						: Change.of(new Coach(this.id, this.organisation, this.name, this.title, this.email,
								this.telephone, other, this.absences, this.version),
								new CoachSubstituteChanged(this.id));
	}

	/**
	 * Arranges something of this for the coach, who is told then.
	 * @param intention what to do
	 * @param by the account of who arranges it
	 * @return the change; none when the intention changes nothing
	 */
	public Change<Coach> arrange(Function<Coach, Change<Coach>> intention, AccountId by) {
		Change<Coach> arranged = intention.apply(this);
		return arranged.isNone() ? arranged
				: arranged.then((coach) -> Change.of(coach, new CoachAbsenceArranged(this.id, by)));
	}

	private Coach withAbsences(List<Absence> absences) {
		return new Coach(this.id, this.organisation, this.name, this.title, this.email, this.telephone, this.substitute,
				absences, this.version);
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Coach withVersion(long version) {
		return new Coach(this.id, this.organisation, this.name, this.title, this.email, this.telephone, this.substitute,
				this.absences, version);
	}

}

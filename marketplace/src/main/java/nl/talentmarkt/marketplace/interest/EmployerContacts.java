package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;

/**
 * Who had to do with one employer, and what came of it: sums only, because organisations
 * share employers and not cases.
 *
 * @param coaches which coaches, whoever had contact last first
 * @param open how many contacts go on
 * @param closed how many came to an end
 * @param outcomes how many ended with which outcome; only outcomes that occur
 */
public record EmployerContacts(List<OfCoach> coaches, int open, int closed, Map<Outcome, Integer> outcomes) {

	/** Copies list and map. */
	public EmployerContacts {
		coaches = List.copyOf(coaches);
		outcomes = Map.copyOf(outcomes);
	}

	static EmployerContacts of(Collection<Interest> interests) {
		List<OfCoach> coaches = interests.stream()
			.collect(Collectors.groupingBy(Interest::coach))
			.values()
			.stream()
			.map(EmployerContacts::ofCoach)
			.sorted(Comparator.comparing(OfCoach::last).reversed())
			.toList();
		int open = (int) interests.stream().filter((interest) -> interest.state().isOpen()).count();
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		interests.stream()
			.flatMap((interest) -> outcome(interest).stream())
			.forEach((outcome) -> outcomes.merge(outcome, 1, Integer::sum));
		return new EmployerContacts(coaches, open, interests.size() - open, outcomes);
	}

	private static OfCoach ofCoach(List<Interest> interests) {
		Interest newest = interests.stream().max(Comparator.comparing(Interest::changedAt)).orElseThrow();
		return new OfCoach(newest.coach(), newest.organisation(), interests.size(), newest.changedAt());
	}

	private static Optional<Outcome> outcome(Interest interest) {
		return (interest.steps().getLast() instanceof Step.Concluded concluded) ? Optional.of(concluded.outcome())
				: Optional.empty();
	}

	/**
	 * What one coach had to do with the employer.
	 *
	 * @param coach the coach
	 * @param organisation who employs the coach
	 * @param contacts how many contacts, 1 or more
	 * @param last when something was last done in one of them
	 */
	public record OfCoach(CoachId coach, OrganisationId organisation, int contacts, Instant last) {
	}

}

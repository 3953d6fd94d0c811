package nl.talentmarkt.journey.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.InterestId;

/** The interests that somebody was told of, with whom to find them. */
final class Threads {

	private final Map<InterestId, CoachId> open = new ConcurrentHashMap<>();

	void with(CoachId coach, InterestId interest) {
		this.open.put(interest, coach);
	}

	void ended(InterestId interest) {
		this.open.remove(interest);
	}

	Optional<InterestId> anyOf(CoachId coach, Random random) {
		List<InterestId> own = this.open.entrySet()
			.stream()
			.filter((thread) -> thread.getValue().equals(coach))
			.map(Map.Entry::getKey)
			.sorted(Comparator.comparing(InterestId::value))
			.toList();
		return own.isEmpty() ? Optional.empty() : Optional.of(own.get(random.nextInt(own.size())));
	}

}

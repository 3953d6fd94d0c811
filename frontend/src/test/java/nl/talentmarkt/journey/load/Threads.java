package nl.talentmarkt.journey.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.InterestId;

/** The interests that somebody was told of, with whom to find them. */
final class Threads {

	private final Map<InterestId, CoachId> open = new ConcurrentHashMap<>();

	private final Queue<QuestionLink> links = new ConcurrentLinkedQueue<>();

	void with(CoachId coach, InterestId interest) {
		this.open.put(interest, coach);
	}

	/**
	 * Passes a personal link to a talent.
	 * @param link what the coach sends, by telephone or mail
	 */
	void send(QuestionLink link) {
		this.links.add(link);
	}

	/**
	 * Takes the link that a talent opens next.
	 * @return a link, or nothing when nobody has one
	 */
	Optional<QuestionLink> nextLink() {
		return Optional.ofNullable(this.links.poll());
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

	/**
	 * A personal link.
	 *
	 * @param interest what it is about
	 * @param path where it leads
	 */
	record QuestionLink(InterestId interest, String path) {
	}

}

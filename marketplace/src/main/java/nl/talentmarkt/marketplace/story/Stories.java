package nl.talentmarkt.marketplace.story;

import java.time.LocalDate;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All stories. */
public interface Stories {

	/**
	 * Finds one that may be told on the site.
	 * @param id the story
	 * @param today the day of looking
	 * @return the story, or empty when there is none or it may not be told
	 */
	Mono<Story> findTold(StoryId id, LocalDate today);

	/**
	 * Lists the stories that may be told on the site.
	 * @param today the day of looking
	 * @return them, by title
	 */
	Flux<Story> told(LocalDate today);

	/**
	 * Stores new ones.
	 * @param stories stories that were never stored
	 * @return the stored ones
	 */
	Flux<Story> addAll(Collection<Story> stories);

}

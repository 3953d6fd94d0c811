package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.Instant;

import reactor.core.publisher.Mono;

/** What one of several instances of the application does for all of them. */
interface Turns {

	/**
	 * Takes a turn.
	 * @param what at what
	 * @param now the moment
	 * @param lasts for how long nobody else gets it
	 * @return false when somebody else has it
	 */
	Mono<Boolean> take(String what, Instant now, Duration lasts);

}

package nl.talentmarkt.marketplace.sharing;

import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;

/** The log of every profile that was opened by a link. */
public interface LinkOpenings {

	/**
	 * Writes an opening into the log.
	 * @param opening the opening
	 * @return completes when it is stored
	 */
	Mono<Void> log(LinkOpening opening);

	/**
	 * Returns when a talent's profile was opened by a link.
	 * @param talent the talent
	 * @param most how many at most, 1 or more
	 * @return the openings, newest first
	 */
	Flux<LinkOpening> of(TalentId talent, int most);

	/**
	 * Counts the openings of a talent's links.
	 * @param talent the talent
	 * @return one for each link that was opened, in no order
	 */
	Flux<Use> useOf(TalentId talent);

	/**
	 * How a link was used.
	 *
	 * @param link which one
	 * @param count how often it was opened, 1 or more
	 * @param last when it was opened last
	 */
	record Use(ProfileLinkId link, long count, Instant last) {
	}

}

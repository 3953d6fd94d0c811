package nl.talentmarkt.frontend.access;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;

/**
 * A feature's word on how much waits behind its entry in the navigation. Asked for every
 * page, so it has to be cheap.
 */
public interface NavigationCount {

	/**
	 * Returns which entry it is about.
	 * @return the address of the entry
	 */
	String href();

	/**
	 * Counts what waits for somebody.
	 * @param viewer who
	 * @return how much; empty when nothing is counted for this viewer
	 */
	Mono<Long> of(Viewer.SignedIn viewer);

}

package nl.talentmarkt.marketplace.notification;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;

/** The notices of every person, kept until they are cleared. */
public interface Tray {

	/**
	 * Puts a notice in the receiver's tray, once however often it is put.
	 * @param notice the notice
	 * @return completes when it is stored
	 */
	Mono<Void> put(Notice notice);

	/**
	 * Lists the notices within reach.
	 * @param reach whose tray
	 * @param most how many at the most, 1 to 200
	 * @return newest first
	 */
	Flux<Notice> latest(Reach reach, int most);

	/**
	 * Finds a notice within reach.
	 * @param id the notice
	 * @param reach whose tray
	 * @return the notice, or empty
	 */
	Mono<Notice> find(String id, Reach reach);

	/**
	 * Counts the notices within reach that were not seen.
	 * @param reach whose tray
	 * @return how many
	 */
	Mono<Long> countUnseen(Reach reach);

	/**
	 * Marks a notice within reach as seen.
	 * @param id the notice
	 * @param reach whose tray
	 * @return completes when it is stored; also when there is no such notice
	 */
	Mono<Void> see(String id, Reach reach);

	/**
	 * Marks what leads to a page as seen, because its reader is there already.
	 * @param path the page, as in {@link Notice#path}
	 * @param reach whose tray
	 * @return completes when it is stored; also when nothing leads there
	 */
	Mono<Void> seeWhatLeadsTo(String path, Reach reach);

	/**
	 * Marks all notices within reach as seen.
	 * @param reach whose tray
	 * @return completes when it is stored
	 */
	Mono<Void> seeAll(Reach reach);

	/**
	 * Follows a person's tray, whichever instance of the application changes it. It goes
	 * on when the store was away. A listener that takes long loses the oldest changes, so
	 * whoever listens for long compares with the tray from time to time.
	 * @param account whose tray
	 * @return each change as it happens, without error, until the application stops
	 */
	Flux<TrayChange> changes(AccountId account);

}

package nl.talentmarkt.search.connection;

import java.net.URI;
import java.util.List;

import reactor.core.publisher.Mono;

/** Says where the cluster answers at this moment. */
@FunctionalInterface
interface SearchAddresses {

	/**
	 * Returns the addresses as they are now.
	 * @return the addresses; empty while there are none yet
	 */
	Mono<List<URI>> now();

}

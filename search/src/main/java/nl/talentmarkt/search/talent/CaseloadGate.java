package nl.talentmarkt.search.talent;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;

/**
 * Whether caseloads may be searched. It opens when their index was brought in line with
 * the store, and closes by itself whenever search is away: who went to another coach
 * meanwhile must not be found by the one before.
 */
@Component
final class CaseloadGate {

	private static final int NEVER = 0;

	private final SearchAvailability availability;

	private final AtomicInteger openedOn = new AtomicInteger(NEVER);

	CaseloadGate(SearchAvailability availability) {
		this.availability = availability;
	}

	boolean isOpen() {
		return this.availability.state() == SearchState.AVAILABLE && this.openedOn.get() == arrival();
	}

	/** Returns the arrival of search that the index is prepared after. */
	int arrival() {
		return this.availability.arrivals();
	}

	/** Lets coaches search until search goes away, unless it went meanwhile. */
	void open(int arrival) {
		this.openedOn.set(arrival);
	}

	/** Keeps coaches waiting until the index is prepared again. */
	void close() {
		this.openedOn.set(NEVER);
	}

}

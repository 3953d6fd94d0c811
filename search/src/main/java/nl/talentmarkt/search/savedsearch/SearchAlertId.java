package nl.talentmarkt.search.savedsearch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies one alert. It follows from what the alert is about, so that whoever opens
 * the same alert a second time, on whichever instance, runs into the first.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record SearchAlertId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public SearchAlertId {
		Identifiers.require(value);
	}

	/** Names the next alert of a search. */
	static SearchAlertId ofRound(SavedSearchId search, int round) {
		return derived("search/" + search + "/" + round);
	}

	/** Names the digest of a person on a day. */
	static SearchAlertId ofDay(AccountId owner, EmployerId employer, LocalDate day) {
		return derived("day/" + owner + "/" + employer + "/" + day);
	}

	private static SearchAlertId derived(String from) {
		return new SearchAlertId(UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)).toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}

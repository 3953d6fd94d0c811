package nl.talentmarkt.marketplace.vum;

/** What was done with a field of a job seeker, and why. */
public enum Remark {

	/** As it stood there. */
	TAKEN(Decision.TAKEN),

	/** A code in our own words. */
	TRANSLATED(Decision.MAPPED),

	/** A postcode as the town it belongs to. */
	TOWN_OF_POSTCODE(Decision.MAPPED),

	/** The nearest value that a profile can hold. */
	LIMITED(Decision.MAPPED),

	/** Not said; the most cautious value stands there until the coach knows better. */
	FILLED_IN(Decision.MAPPED),

	/** The address of an occupation, which the coach gives a name. */
	TO_BE_NAMED(Decision.MAPPED),

	/** A line in the text of the CV, which employers see after a release only. */
	INTO_CV(Decision.MAPPED),

	/** In the portfolio, not shown until the talent approves of it. */
	INTO_PORTFOLIO(Decision.MAPPED),

	/** A person could be reached by it; contact goes through the coach. */
	CONTACT_DATA(Decision.LEFT),

	/** Tells or hints at health, which is stored nowhere. */
	HEALTH(Decision.LEFT),

	/** Would tell where somebody comes from. */
	ORIGIN(Decision.LEFT),

	/** Holds a number that could be a burgerservicenummer. */
	LOOKS_LIKE_BSN(Decision.LEFT),

	/** A code of which nobody here knows the name. */
	CODE_WITHOUT_NAME(Decision.LEFT),

	/** Not a code of the standard. */
	NO_SUCH_CODE(Decision.LEFT),

	/** There is no place for it in a profile. */
	NO_PLACE_FOR_IT(Decision.LEFT),

	/** The standard's own word for not known or not applicable. */
	NOT_KNOWN(Decision.LEFT),

	/** Said to be not available for getting to work. */
	NOT_FOR_COMMUTING(Decision.LEFT),

	/** Does not mean anything without another field that is missing. */
	LACKS_ANOTHER(Decision.LEFT),

	/** Cannot be, such as an end before the beginning. */
	IMPOSSIBLE(Decision.LEFT),

	/** Nothing in it. */
	EMPTY(Decision.LEFT),

	/** Stood there before. */
	TWICE(Decision.LEFT),

	/** More than a profile holds. */
	NO_ROOM(Decision.LEFT),

	/** Control characters or broken encoding. */
	UNREADABLE(Decision.LEFT),

	/** Another type than the standard says, such as a word for a number. */
	WRONG_TYPE(Decision.LEFT),

	/** A field that this importer does not know. */
	UNKNOWN_FIELD(Decision.LEFT);

	private final Decision decision;

	Remark(Decision decision) {
		this.decision = decision;
	}

	/**
	 * Returns what was decided.
	 * @return the decision that this remark explains
	 */
	public Decision decision() {
		return this.decision;
	}

	/** What can be done with a field. */
	public enum Decision {

		/** It stands in the profile as it stood there. */
		TAKEN,

		/** It stands in the profile in another form. */
		MAPPED,

		/** It stands nowhere. */
		LEFT

	}

}

package nl.talentmarkt.marketplace.interest;

/** Why nothing follows; the other side never sees it. */
public enum StopReason {

	/** The work does not fit. */
	WORK,

	/** Hours or days do not fit. */
	AVAILABILITY,

	/** It is too far, or cannot be reached. */
	TRAVEL,

	/** The language is not enough for this work yet. */
	LANGUAGE,

	/** Somebody else, or something else, was chosen. */
	OTHER_CHOICE,

	/** The meeting did not take place. */
	NOT_HELD,

	/** Anything else. */
	OTHER

}

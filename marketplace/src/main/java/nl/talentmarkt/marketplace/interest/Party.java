package nl.talentmarkt.marketplace.interest;

/** On which side of an interest somebody stands. */
public enum Party {

	/** The employer and its members. */
	EMPLOYER,

	/** The talent. */
	TALENT,

	/** The coach, colleagues who take over, and their organisation. */
	COACH

}

package nl.talentmarkt.marketplace.access;

/** As whom somebody uses the product. */
public enum Role {

	/** Not signed in. */
	ANONYMOUS,

	/** A member of an employer (werkgever). */
	EMPLOYER,

	/** The fixed contact of talent and employer. */
	COACH,

	/** The person looking for work. */
	TALENT,

	/** Runs events and vets employers (organisator, accountmanager). */
	ORGANISER,

	/** Tells a story (ambassadeur). */
	AMBASSADOR,

	/** Policies, users, texts and retention of one organisation (beheerder). */
	ADMINISTRATOR

}

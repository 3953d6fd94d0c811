package nl.talentmarkt.marketplace.work;

/** How somebody gets to work. */
public enum Transport {

	/** Op de fiets. */
	BICYCLE,

	/** Met het openbaar vervoer. */
	PUBLIC_TRANSPORT,

	/** Met een eigen auto. */
	CAR

}

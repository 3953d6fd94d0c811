package nl.talentmarkt.marketplace.interest;

/** How an employer would like to meet. */
public enum MeetingWish {

	/** A talk at the workplace. */
	AT_WORKPLACE,

	/** A talk at the coach's office, with the coach at the table. */
	AT_COACH,

	/** A video call. */
	VIDEO_CALL,

	/** A day along on the floor. */
	WORK_SHADOWING

}

package nl.talentmarkt.marketplace.notification;

/**
 * What a person can be told. Each has one text for the tray and one for the mail, in the
 * receiver's language.
 */
public enum NoticeKind {

	/** To the coach: an employer wants to meet a talent. */
	INTEREST_EXPRESSED,

	/** To the coach: the employer wrote once more. */
	INTEREST_REPEATED,

	/** To the coach: the employer took its interest back. */
	INTEREST_WITHDRAWN,

	/** To the employer: the coach is asking the talent. */
	INTEREST_TALENT_ASKED,

	/** To the employer: the coach will come back to it on a later day. */
	INTEREST_POSTPONED,

	/** To the employer: details were released, the meeting can be arranged. */
	INTEREST_RELEASED,

	/** To the employer: it will not go on. */
	INTEREST_DECLINED,

	/** To the coach: a talent wrote something new, which employers do not see yet. */
	PROFILE_PROPOSED

}

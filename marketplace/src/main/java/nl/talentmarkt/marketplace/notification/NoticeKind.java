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

	/** To whoever is asked to answer: today is the last day. */
	INTEREST_REMINDED,

	/** To a coach: an interest was passed on to you. */
	INTEREST_PASSED_ON,

	/** To the talent's coach: a colleague answers an interest now. */
	INTEREST_TAKEN_OVER,

	/** To the organisation: nobody answered an employer. */
	INTEREST_LEFT_UNANSWERED,

	/** To the employer: a colleague of the coach answers now. */
	INTEREST_COLLEAGUE_ANSWERS,

	/** To the employer: another coach leads the thread from now on. */
	INTEREST_COACH_CHANGED,

	/** To the coach: a talent would like to meet an employer. */
	INTEREST_WISHED,

	/** To the employer: the coach wrote in the thread. */
	INTEREST_MESSAGE,

	/** To the employer: the coach asks whether it wants to meet a talent. */
	INTEREST_EMPLOYER_ASKED,

	/** To the employer: an answer about a proposed talent is due. */
	INTEREST_EMPLOYER_REMINDED,

	/** To the coach: the employer wants to meet the proposed talent. */
	INTEREST_EMPLOYER_AGREED,

	/** To the coach: the employer does not want to meet the proposed talent now. */
	INTEREST_EMPLOYER_DECLINED,

	/** To the talent: an employer would like to meet you, what do you want? */
	INTEREST_QUESTION,

	/** To the coach: the talent wants to meet the employer. */
	INTEREST_TALENT_SAID_YES,

	/** To the coach: the talent does not want to meet the employer. */
	INTEREST_TALENT_SAID_NO,

	/** To the coach: the talent wants to talk about it first. */
	INTEREST_TALENT_WANTS_TO_TALK,

	/** To the coach: the talent does not want to go on. */
	INTEREST_TALENT_WITHDREW,

	/** To the talent: an employer sees details of you now. */
	INTEREST_OPENED,

	/** To the coach: the talent closed what an employer saw. */
	INTEREST_RELEASE_REVOKED,

	/** To the coach: the employer read what was released. */
	INTEREST_INTRODUCED,

	/** To employer or talent: something was agreed that you do next. */
	INTEREST_NEXT_STEP,

	/** To the coach: a next step is late. */
	INTEREST_FOLLOW_UP_REMINDED,

	/** To employer and talent: it came to an end with an outcome. */
	INTEREST_CONCLUDED,

	/** To the talent: it will not go on. */
	INTEREST_ENDED,

	/** To the coach: it ended because nothing came any more. */
	INTEREST_EXPIRED,

	/** To the coach: it ended because the employer no longer takes part. */
	INTEREST_STOPPED,

	/** To the employer: a coach proposes one or more talents. */
	TALENTS_NOMINATED,

	/** To employer and talent: a meeting was planned. */
	MEETING_PLANNED(Mailing.BY_FEATURE),

	/** To employer and talent: a meeting got another time, place or company. */
	MEETING_MOVED(Mailing.BY_FEATURE),

	/** To employer and talent: a meeting does not take place. */
	MEETING_CANCELLED(Mailing.BY_FEATURE),

	/** To everybody who is invited: another coach comes to a meeting. */
	MEETING_COACH_CHANGED(Mailing.BY_FEATURE),

	/** To the former coach: a colleague comes to a meeting. */
	MEETING_HANDED_OVER(Mailing.BY_FEATURE),

	/** To the coach: somebody comes to a meeting. */
	MEETING_ACCEPTED,

	/** To the coach: somebody cannot come to a meeting. */
	MEETING_REFUSED,

	/** To employer and talent: how was the meeting? */
	MEETING_OUTCOME_ASKED,

	/** To the coach: somebody said how a meeting went. */
	MEETING_OUTCOME_GIVEN,

	/** To a coach: the organisation arranged when you are away, or who takes over. */
	ABSENCE_ARRANGED,

	/** To a coach: a colleague's talents come to you. */
	CASELOAD_RECEIVED,

	/** To a coach: your talents go to a colleague. */
	CASELOAD_HANDED_OVER,

	/** To the talent: you have another coach. */
	COACH_CHANGED,

	/** To the coach: the talent agreed to be shown to employers. */
	CONSENT_GIVEN,

	/** To coach or talent: the other ended the consent to be shown. */
	CONSENT_WITHDRAWN,

	/** To the talent: the coach confirmed the profile. */
	PROFILE_CONFIRMED,

	/** To the talent: the coach took the confirmation back. */
	CONFIRMATION_WITHDRAWN,

	/**
	 * To administrators and organisers: an employer used up what it may read in a day.
	 */
	VIEW_BUDGET_USED_UP,

	/** To administrators and organisers: an employer reads in a conspicuous way. */
	CONSPICUOUS_READING,

	/** To the employer: it may open more profiles today. */
	VIEW_BUDGET_RAISED,

	/** To the coach: a talent wrote something new, which employers do not see yet. */
	PROFILE_PROPOSED,

	/** To the coach: a talent without an account wants no more mail. */
	TALENT_MAIL_STOPPED,

	/** To administrators: mail does not reach somebody they serve. */
	MAIL_ADDRESS_FAILED,

	/** To anybody: mail is sent again, and this much was not sent meanwhile. */
	MAIL_ADDRESS_WORKS,

	/** To an employer: somebody became a match of a saved search. */
	SAVED_SEARCH_FOUND(Mailing.BY_FEATURE),

	/** To an employer: somebody became a match of several saved searches. */
	SAVED_SEARCHES_FOUND(Mailing.BY_FEATURE),

	/** To a talent without an account: there is a question for you. */
	LINK_ASKED(Mailing.BY_LINK),

	/** To a talent without an account: an employer sees details of you now. */
	LINK_OPENED(Mailing.BY_LINK),

	/** To a talent without an account: it will not go on. */
	LINK_ENDED(Mailing.BY_LINK),

	/** To a talent without an account: it came to an end with an outcome. */
	LINK_CONCLUDED(Mailing.BY_LINK),

	/** To a talent without an account: something was agreed that you do next. */
	LINK_NEXT_STEP(Mailing.BY_LINK),

	/** To a talent without an account: you have another coach. */
	LINK_COACH_CHANGED(Mailing.BY_LINK),

	/** To a talent without an account: a meeting was planned. */
	LINK_MEETING_PLANNED(Mailing.BY_LINK),

	/** To a talent without an account: a meeting got another time, place or company. */
	LINK_MEETING_MOVED(Mailing.BY_LINK),

	/** To a talent without an account: another coach comes to a meeting. */
	LINK_MEETING_COACH_CHANGED(Mailing.BY_LINK),

	/** To a talent without an account: a meeting does not take place. */
	LINK_MEETING_CANCELLED(Mailing.BY_LINK),

	/** To a talent without an account: how was the meeting? */
	LINK_MEETING_HELD(Mailing.BY_LINK);

	private final Mailing mailing;

	NoticeKind() {
		this(Mailing.AS_NOTICE);
	}

	NoticeKind(Mailing mailing) {
		this.mailing = mailing;
	}

	/**
	 * Tells whether the feature writes the mail about it itself.
	 * @return false when the mail says what the tray says
	 */
	public boolean hasOwnMail() {
		return this.mailing != Mailing.AS_NOTICE;
	}

	/**
	 * Tells whether it goes by mail with a personal link to somebody who has no tray.
	 * Such a mail names no employer: a preview on a telephone is read by others too.
	 * @return true when it never stands in a tray
	 */
	public boolean isByLink() {
		return this.mailing == Mailing.BY_LINK;
	}

	/** How mail about it comes about. */
	private enum Mailing {

		/** It says what the tray says. */
		AS_NOTICE,

		/** The feature writes it. */
		BY_FEATURE,

		/** It goes with a personal link, and there is no tray. */
		BY_LINK

	}

}

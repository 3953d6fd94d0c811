package nl.talentmarkt.frontend.notice;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.notification.Notice;

/**
 * One notice of the tray in words.
 *
 * @param id the notice
 * @param subject what happened
 * @param text what one can do
 * @param time when
 * @param href where one can do it
 * @param action what the link says
 * @param unread whether it was not seen yet
 */
record NoticeView(String id, String subject, String text, String time, String href, String action, boolean unread) {

	static NoticeView of(Notice notice, NoticeWords words, Wording wording) {
		return new NoticeView(notice.id(), words.subject(), words.text(), wording.moment(notice.at()),
				"/meldingen/" + notice.id(), words.action(), notice.seenAt() == null);
	}

}

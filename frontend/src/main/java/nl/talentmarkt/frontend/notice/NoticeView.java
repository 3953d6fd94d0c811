package nl.talentmarkt.frontend.notice;

import nl.talentmarkt.frontend.wording.Wording;
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

	static NoticeView of(Notice notice, Wording wording) {
		String key = "notice." + notice.kind().name();
		Object[] arguments = notice.arguments().toArray();
		return new NoticeView(notice.id(), wording.text(key, arguments), wording.text(key + ".text", arguments),
				wording.moment(notice.at()), "/meldingen/" + notice.id(), wording.text(key + ".action"),
				notice.seenAt() == null);
	}

}

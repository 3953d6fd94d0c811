package nl.talentmarkt.frontend.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.talentmarkt.marketplace.notification.Notice;

/**
 * One notice in a daily mail.
 *
 * @param notice what it says
 * @param link where one can act on it, a full address
 */
record DigestLine(NoticeView notice, String link) {

	/**
	 * Puts together what belongs together.
	 * @param notices some notices
	 * @param views how they are said, in the same order
	 * @param link where each leads
	 * @return those about one thing together, in the order in which the first of each
	 * came
	 */
	static List<List<DigestLine>> threads(List<Notice> notices, List<NoticeView> views, Function<Notice, String> link) {
		Map<String, List<DigestLine>> threads = new LinkedHashMap<>();
		for (int number = 0; number < notices.size(); number++) {
			Notice notice = notices.get(number);
			threads.computeIfAbsent(notice.path(), (path) -> new ArrayList<>())
				.add(new DigestLine(views.get(number), link.apply(notice)));
		}
		return List.copyOf(threads.values());
	}

}

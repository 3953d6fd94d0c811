package nl.talentmarkt.frontend.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.talentmarkt.frontend.wording.Wording;
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
	 * @param wording how they are said
	 * @param link where each leads
	 * @return those about one thing together, in the order in which the first of each
	 * came
	 */
	static List<List<DigestLine>> threads(List<Notice> notices, Wording wording, Function<Notice, String> link) {
		Map<String, List<DigestLine>> threads = notices.stream()
			.collect(Collectors.groupingBy(Notice::path, LinkedHashMap::new,
					Collectors.mapping((notice) -> new DigestLine(NoticeView.of(notice, wording), link.apply(notice)),
							Collectors.toList())));
		return List.copyOf(threads.values());
	}

}

package nl.talentmarkt.frontend.savedsearches;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.search.savedsearch.AlertContents.News;

/**
 * One search in a mail: of each talent no more than the search page shows to everybody
 * who may search.
 *
 * @param name what the owner calls it
 * @param link where it is opened
 * @param count how many people are new, in words
 * @param talents the first of them
 * @param more how many others there are, in words, or null
 * @param stop where the mails about this search are stopped
 */
record AlertMailView(String name, String link, String count, List<TalentLine> talents, @Nullable String more,
		String stop) {

	private static final int MOST_TALENTS = 10;

	private static final int MOST_OCCUPATIONS = 2;

	static AlertMailView of(News news, SiteAddress site, String stop, Wording wording) {
		int count = news.talents().size();
		List<TalentLine> talents = news.talents()
			.entrySet()
			.stream()
			.limit(MOST_TALENTS)
			.map((talent) -> line(talent, site))
			.toList();
		int rest = count - talents.size();
		return new AlertMailView(news.search().name().value(),
				site.of(SavedSearchPages.PATH + "/" + news.search().id()).toString(),
				(count == 1) ? wording.text("savedsearch.news.one") : wording.text("savedsearch.news", count), talents,
				(rest > 0) ? wording.text("mail.saved-search.more", rest) : null, stop);
	}

	private static TalentLine line(Map.Entry<TalentCode, TalentProfile> talent, SiteAddress site) {
		TalentProfile profile = talent.getValue();
		String occupations = profile.occupations()
			.stream()
			.limit(MOST_OCCUPATIONS)
			.map(Occupation::label)
			.collect(Collectors.joining(", "));
		return new TalentLine(talent.getKey().value(), site.of("/talenten/" + talent.getKey()).toString(), occupations,
				(profile.mobility() != null) ? profile.mobility().place() : null);
	}

	/**
	 * One talent.
	 *
	 * @param code the talent code
	 * @param link the profile
	 * @param occupations the first occupations, perhaps empty
	 * @param place the town, or null
	 */
	record TalentLine(String code, String link, String occupations, @Nullable String place) {
	}

}

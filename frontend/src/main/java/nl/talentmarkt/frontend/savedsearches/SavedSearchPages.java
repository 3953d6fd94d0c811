package nl.talentmarkt.frontend.savedsearches;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talents.SearchSummary;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.savedsearch.Pause;
import nl.talentmarkt.search.savedsearch.SavedSearch;
import nl.talentmarkt.search.savedsearch.SavedSearchDesk;
import nl.talentmarkt.search.savedsearch.SavedSearchId;
import nl.talentmarkt.search.savedsearch.SearchName;
import nl.talentmarkt.search.talent.TalentQuery;

/** Gathers what the pages of saved searches show to their owner. */
@Component
class SavedSearchPages {

	static final String PATH = "/bewaarde-zoekopdrachten";

	private static final String BETWEEN = " · ";

	private final SavedSearchDesk desk;

	private final Wordings wordings;

	SavedSearchPages(SavedSearchDesk desk, Wordings wordings) {
		this.desk = desk;
		this.wordings = wordings;
	}

	Mono<ListPage> list(Viewer.EmployerMember viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.desk.list(viewer)
			.collectList()
			.flatMap((searches) -> this.desk.countNews(searches)
				.map(Optional::of)
				.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(Optional.empty()))
				.map((news) -> new ListPage(
						searches.stream().map((search) -> view(search, news.orElse(Map.of()), wording)).toList(),
						news.isEmpty())));
	}

	Mono<FormPage> form(Viewer.EmployerMember viewer, TalentQuery query, Locale locale) {
		return this.desk.list(viewer)
			.map((search) -> new Replaceable(search.id().value(), search.name().value()))
			.collectList()
			.map((kept) -> new FormPage(conditions(query, this.wordings.in(locale)), kept));
	}

	/** Suggests a name: what is asked, as far as it fits. */
	String suggestName(TalentQuery query, Locale locale) {
		String name = String.join(BETWEEN, conditions(query, this.wordings.in(locale)));
		String first = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
		return (first.length() <= SearchName.MAX_LENGTH) ? first
				: first.substring(0, first.offsetByCodePoints(0, SearchName.MAX_LENGTH / 2)).strip();
	}

	private SavedSearchView view(SavedSearch search, Map<SavedSearchId, Integer> news, Wording wording) {
		return new SavedSearchView(search.id().value(), PATH + "/" + search.id(), search.name().value(),
				conditions(search.query().query(), wording), news(news.getOrDefault(search.id(), 0), wording),
				search.rhythm().name(), paused(search.pause(), wording), search.query().isUnderstood());
	}

	private static List<String> conditions(TalentQuery query, Wording wording) {
		List<String> conditions = SearchSummary.of(query, wording).conditions();
		return conditions.isEmpty() ? List.of(wording.text("savedsearch.everybody")) : conditions;
	}

	private static @Nullable String news(int count, Wording wording) {
		return switch (count) {
			case 0 -> null;
			case 1 -> wording.text("savedsearch.news.one");
			default -> wording.text("savedsearch.news", count);
		};
	}

	private static @Nullable String paused(@Nullable Pause pause, Wording wording) {
		return (pause != null) ? wording.text("savedsearch.paused." + pause.way().name(), wording.moment(pause.at()))
				: null;
	}

	/**
	 * The list.
	 *
	 * @param searches the newest first
	 * @param away whether search is away, so that nobody knows who is new
	 */
	record ListPage(List<SavedSearchView> searches, boolean away) {
	}

	/**
	 * The form.
	 *
	 * @param conditions what is asked
	 * @param kept the searches that could ask this instead
	 */
	record FormPage(List<String> conditions, List<Replaceable> kept) {
	}

	/**
	 * A search that could ask something else.
	 *
	 * @param id the search
	 * @param name what the owner calls it
	 */
	record Replaceable(String id, String name) {
	}

}

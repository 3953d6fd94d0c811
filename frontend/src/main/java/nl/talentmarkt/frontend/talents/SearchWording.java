package nl.talentmarkt.frontend.talents;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.profile.StateBadge;
import nl.talentmarkt.frontend.talents.SearchPage.CardView;
import nl.talentmarkt.frontend.talents.SearchPage.ChosenView;
import nl.talentmarkt.frontend.talents.SearchPage.FacetView;
import nl.talentmarkt.frontend.talents.SearchPage.HintView;
import nl.talentmarkt.frontend.talents.SearchPage.LanguageView;
import nl.talentmarkt.frontend.talents.SearchPage.OptionView;
import nl.talentmarkt.frontend.talents.SearchPage.OwnCardView;
import nl.talentmarkt.frontend.talents.SearchPage.PageView;
import nl.talentmarkt.frontend.talents.SearchPage.PagesView;
import nl.talentmarkt.frontend.talents.SearchPage.ResultsView;
import nl.talentmarkt.frontend.talents.SearchPage.SearchView;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.search.talent.CaseloadHit;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.FacetCount;
import nl.talentmarkt.search.talent.FoundTalent;
import nl.talentmarkt.search.talent.JobReading;
import nl.talentmarkt.search.talent.LanguageRequirement;
import nl.talentmarkt.search.talent.MatchReason;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.SortOrder;
import nl.talentmarkt.search.talent.TalentHit;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;
import nl.talentmarkt.search.talent.TextField;

/** Puts a search and what it found into words. */
final class SearchWording {

	private static final int MOST_OPTIONS = 12;

	private static final int PAGES_AROUND = 2;

	private static final String DUTCH = "nl";

	private static final Set<CefrLevel> OFFERED_LEVELS = Set.of(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2,
			CefrLevel.C1);

	private final SearchPlace place;

	private final Wording wording;

	private final TalentWording talents;

	SearchWording(SearchPlace place, Wording wording) {
		this.place = place;
		this.wording = wording;
		this.talents = new TalentWording(wording);
	}

	/**
	 * Says what an employer found.
	 * @param results the answer
	 * @param hints what would be found with less asked, most first
	 * @return the page
	 */
	SearchPage<CardView> page(TalentResults<TalentHit> results, List<SearchHint> hints) {
		return page(results, hints, this::card);
	}

	/**
	 * Says what a coach found.
	 * @param results the answer
	 * @param hints what would be found with less asked, most first
	 * @return the page
	 */
	SearchPage<OwnCardView> ownPage(TalentResults<CaseloadHit> results, List<SearchHint> hints) {
		return page(results, hints, this::ownCard);
	}

	private <H extends FoundTalent, C> SearchPage<C> page(TalentResults<H> results, List<SearchHint> hints,
			Function<H, C> card) {
		TalentQuery query = results.query();
		return new SearchPage<>(search(query, results.placeKnown(), results.correctedText(), results.job()),
				this.place.facets()
					.stream()
					.map((facet) -> facet(facet, results))
					.filter((view) -> !view.options().isEmpty())
					.toList(),
				languages(), new ResultsView<>(results.total(), results.hits().stream().map(card).toList(),
						hints.stream().map((hint) -> hint(hint, query)).toList()),
				pages(query, results.lastPage()));
	}

	<C> SearchPage<C> away(TalentQuery query) {
		return new SearchPage<>(search(query, true, null, null), List.of(), List.of(), null, null);
	}

	private List<LanguageView> languages() {
		return Languages.toChoose(this.wording)
			.stream()
			.map((language) -> new LanguageView(language.getLanguage(), this.wording.language(language)))
			.toList();
	}

	private SearchView search(TalentQuery query, boolean placeKnown, @Nullable String corrected,
			@Nullable JobReading reading) {
		List<String> sorts = Arrays.stream(SortOrder.values())
			.filter((order) -> isPossible(order, query))
			.map(Enum::name)
			.toList();
		boolean isJobText = query.text().kind() == SearchText.Kind.JOB_TEXT;
		return new SearchView(isJobText ? "" : query.text().value(), query.text().cut(), corrected, query.place(),
				placeKnown, query.chosen(Facet.DISTANCE).stream().findFirst().orElse(""), order(query).name(),
				query.order() != SortOrder.RELEVANCE, sorts, href(withoutChoices(query)), chosen(query),
				isJobText ? new JobWording(this.place, this.wording).job(query.text(), reading) : null);
	}

	private static boolean isPossible(SortOrder order, TalentQuery query) {
		return switch (order) {
			case RELEVANCE -> !query.text().isEmpty();
			case DISTANCE -> query.place() != null;
			case AVAILABLE_FROM, NEWEST -> true;
		};
	}

	/** Says by what the talents really are ordered. */
	private static SortOrder order(TalentQuery query) {
		if (isPossible(query.order(), query)) {
			return query.order();
		}
		return isPossible(SortOrder.RELEVANCE, query) ? SortOrder.RELEVANCE : SortOrder.NEWEST;
	}

	private HintView hint(SearchHint hint, TalentQuery asked) {
		String without = switch (hint.without()) {
			case SearchHint.Without.Words words ->
				(asked.text().kind() == SearchText.Kind.JOB_TEXT) ? this.wording.text("search.hint.job")
						: this.wording.text("search.hint.words", asked.text().value());
			case SearchHint.Without.Choice choice -> label(choice.facet(), choice.value(), asked.place());
		};
		return new HintView(without, hint.total(), href(hint.query()));
	}

	private List<ChosenView> chosen(TalentQuery query) {
		List<ChosenView> chosen = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			for (String value : query.chosen(facet)) {
				chosen.add(new ChosenView(label(facet, value, query.place()), href(query.toggle(facet, value))));
			}
		}
		return chosen;
	}

	/** Says what is asked: the words, then the filters, then the place. */
	List<String> conditions(TalentQuery query) {
		List<String> conditions = new ArrayList<>();
		if (!query.text().isEmpty()) {
			String words = query.text().value();
			conditions.add((query.text().kind() == SearchText.Kind.JOB_TEXT)
					? this.wording.text("jobtext.condition", words.replace("\n", ", ")) : words);
		}
		chosen(query).forEach((chosen) -> conditions.add(chosen.label()));
		if (query.place() != null && query.chosen(Facet.DISTANCE).isEmpty()) {
			conditions.add(query.place());
		}
		return conditions;
	}

	private FacetView facet(Facet facet, TalentResults<?> results) {
		List<OptionView> options = results.facet(facet)
			.stream()
			.filter((count) -> count.chosen() || isOffered(facet, count))
			.limit(MOST_OPTIONS)
			.map((count) -> new OptionView(count.value(), option(facet, count.value()), count.count(), count.chosen()))
			.toList();
		return new FacetView(SearchAddress.nameOf(facet), options);
	}

	/** The group of an option already says some of what it is about. */
	private String option(Facet facet, String value) {
		return switch (facet) {
			case LANGUAGE -> LanguageRequirement.parse(value)
				.filter(SearchWording::isSpokenDutch)
				.map((needed) -> this.wording.text("search.language.from", needed.level().name()))
				.orElseGet(() -> label(facet, value, null));
			case LESSON_FREE -> label(Facet.DAY, value, null);
			case RIGHT_TO_WORK -> this.wording.text("WorkPermission." + value);
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, HOURS, DAY, START, LICENCE, TRANSPORT, OFFER_KIND,
					DISTANCE, PROFILE_STATE ->
				label(facet, value, null);
		};
	}

	private static boolean isSpokenDutch(LanguageRequirement language) {
		return language.language().equals(DUTCH) && language.skill() == LanguageRequirement.Skill.SPEAKING;
	}

	private static boolean isOffered(Facet facet, FacetCount count) {
		return count.count() > 0 && (facet != Facet.LANGUAGE || LanguageRequirement.parse(count.value())
			.filter((language) -> isSpokenDutch(language) && OFFERED_LEVELS.contains(language.level()))
			.isPresent());
	}

	private CardView card(FoundTalent hit) {
		TalentView profile = this.talents.profile(hit.code(), hit.profile());
		String town = profile.place();
		String place = (town != null && hit.distance().isPresent())
				? this.wording.text("search.distance", town, hit.distance().getAsInt()) : town;
		return new CardView(profile.code(), "/talenten/" + profile.code(), profile.title(), profile.level(),
				profile.language(), profile.availability(), place, profile.travel(), profile.offerKinds(),
				reasons(hit));
	}

	private OwnCardView ownCard(CaseloadHit hit) {
		String firstName = hit.firstName();
		WorkPermission verified = hit.rightToWork();
		return new OwnCardView("/mijn-talenten/" + hit.code(), (firstName != null) ? firstName : hit.code().value(),
				StateBadge.of(hit.state(), this.wording),
				hit.lessonDays().isEmpty() ? null : this.wording.days(Set.copyOf(hit.lessonDays())),
				(verified != null) ? this.wording.of(verified) : null, card(hit));
	}

	/**
	 * That somebody is found by another name of the occupation says something only when
	 * it was not found by its own.
	 */
	private List<String> reasons(FoundTalent hit) {
		boolean byOwnName = hit.reasons().stream().anyMatch((reason) -> isIn(reason, TextField.OCCUPATION));
		return hit.reasons()
			.stream()
			.filter((reason) -> !byOwnName || !isIn(reason, TextField.OCCUPATION_NAME))
			.map(this::reason)
			.distinct()
			.toList();
	}

	private static boolean isIn(MatchReason reason, TextField field) {
		return reason instanceof MatchReason.Words words && words.field() == field;
	}

	private String reason(MatchReason reason) {
		return switch (reason) {
			case MatchReason.Words words -> this.wording.text("search.reason." + words.field().name(),
					words.passage().stream().map(MatchReason.Piece::text).collect(Collectors.joining()));
			case MatchReason.Chosen chosen -> (chosen.facet() == Facet.LANGUAGE) ? known(chosen.value())
					: label(chosen.facet(), chosen.value(), null);
			case MatchReason.Near near -> this.wording.text("search.within", near.kilometres());
		};
	}

	private String label(Facet facet, String value, @Nullable String place) {
		return switch (facet) {
			case OCCUPATION -> value;
			case OCCUPATION_GROUP -> this.wording.text("OccupationGroup." + value);
			case SECTOR -> this.wording.text("Sector." + value);
			case LEVEL -> this.wording.text("WorkingLevel." + value);
			case LANGUAGE -> language(value);
			case HOURS -> this.wording.text("HoursBand." + value);
			case DAY -> this.wording.days(Set.of(DayOfWeek.valueOf(value)));
			case START -> this.wording.text("Start." + value);
			case LICENCE -> this.wording.text("talent.licence", value);
			case TRANSPORT -> this.wording.text("Transport." + value);
			case OFFER_KIND -> this.wording.text("OfferKind." + value);
			case PROFILE_STATE -> this.wording.text("ProfileState." + value);
			case LESSON_FREE -> this.wording.text("search.lesson-free", label(Facet.DAY, value, null));
			case RIGHT_TO_WORK ->
				this.wording.text("search.right-to-work", this.wording.text("WorkPermission." + value));
			case DISTANCE -> (place != null) ? this.wording.text("search.near", value, place)
					: this.wording.text("search.within", value);
		};
	}

	private String language(String value) {
		return LanguageRequirement.parse(value)
			.map((needed) -> this.wording.text("search.language", this.wording.language(needed.locale()),
					this.wording.text("talent.skill." + needed.skill().name()), needed.level().name()))
			.orElse(value);
	}

	/** What somebody meets is said shorter than what is asked. */
	private String known(String value) {
		return LanguageRequirement.parse(value)
			.map((met) -> this.wording.text(
					met.language().equals(DUTCH) ? "search.reason.dutch" : "search.reason.language",
					this.wording.text("talent.skill." + met.skill().name()).toLowerCase(this.wording.locale()),
					met.level().name(), this.wording.language(met.locale())))
			.orElse(value);
	}

	private PagesView pages(TalentQuery query, int last) {
		int current = Math.min(query.page(), last);
		List<PageView> items = IntStream.rangeClosed(1, last)
			.filter((page) -> page == 1 || page == last || Math.abs(page - current) <= PAGES_AROUND)
			.mapToObj((page) -> new PageView(page, href(query.page(page)), page == current))
			.toList();
		return new PagesView((current > 1) ? href(query.page(current - 1)) : null,
				(current < last) ? href(query.page(current + 1)) : null, items);
	}

	private String href(TalentQuery query) {
		return new SearchAddress(this.place, query).href();
	}

	private static TalentQuery withoutChoices(TalentQuery query) {
		return new TalentQuery(query.text(), Map.of(), null, query.order(), 1);
	}

}

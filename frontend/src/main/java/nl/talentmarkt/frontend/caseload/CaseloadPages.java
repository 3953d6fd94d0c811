package nl.talentmarkt.frontend.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.caseload.CaseloadPage.PageLink;
import nl.talentmarkt.frontend.caseload.CaseloadPage.Pages;
import nl.talentmarkt.frontend.caseload.CaseloadPage.Row;
import nl.talentmarkt.frontend.caseload.CaseloadPage.StateCount;
import nl.talentmarkt.frontend.profile.StateBadge;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;

/** Lists a caseload, what needs the coach first. */
@Component
class CaseloadPages {

	private static final int ROWS = 50;

	private static final Comparator<Talent> ORDER = Comparator.comparing(ProfileState::of)
		.thenComparing((talent) -> talent.details().firstName() == null)
		.thenComparing(Talent::name, String.CASE_INSENSITIVE_ORDER)
		.thenComparing((talent) -> talent.code().value());

	private final Talents talents;

	private final Wordings wordings;

	CaseloadPages(Talents talents, Wordings wordings) {
		this.talents = talents;
		this.wordings = wordings;
	}

	Mono<CaseloadPage> open(Viewer.Coach viewer, CaseloadQuery query, Locale locale) {
		return this.talents.within(Permission.KEEP_CASELOAD.reach(viewer))
			.collectList()
			.map((all) -> page(all, query, this.wordings.in(locale)));
	}

	private static CaseloadPage page(List<Talent> all, CaseloadQuery query, Wording wording) {
		List<Talent> named = all.stream().filter(query::finds).toList();
		List<Talent> found = named.stream().filter(query::isInState).sorted(ORDER).toList();
		int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
		int number = Math.min(query.page(), last);
		List<Row> rows = found.stream()
			.skip((number - 1L) * ROWS)
			.limit(ROWS)
			.map((talent) -> row(talent, wording))
			.toList();
		return new CaseloadPage(query.words(), query.state().map(Enum::name).orElse(""), states(named, query, wording),
				all.size(), found.size(), rows, pages(query, number, last), UUID.randomUUID().toString());
	}

	private static List<StateCount> states(List<Talent> named, CaseloadQuery query, Wording wording) {
		Map<ProfileState, Long> counts = named.stream()
			.collect(Collectors.groupingBy(ProfileState::of, Collectors.counting()));
		List<StateCount> states = new ArrayList<>();
		states.add(new StateCount(wording.text("caseload.all"), named.size(), address(query, null, 1),
				query.state().isEmpty()));
		for (ProfileState state : ProfileState.values()) {
			int count = counts.getOrDefault(state, 0L).intValue();
			boolean current = query.state().filter((chosen) -> chosen == state).isPresent();
			if (count > 0 || current) {
				states.add(new StateCount(wording.of(state), count, address(query, state, 1), current));
			}
		}
		return List.copyOf(states);
	}

	private static Row row(Talent talent, Wording wording) {
		Origin origin = talent.origin();
		boolean unnamed = origin != null && !origin.unnamedOccupations().isEmpty()
				&& talent.edited().occupations().isEmpty();
		return new Row("/mijn-talenten/" + talent.code(), talent.name(), talent.code().value(),
				work(talent.edited(), wording), StateBadge.of(ProfileState.of(talent), wording), unnamed);
	}

	private static String work(TalentProfile profile, Wording wording) {
		if (!profile.occupations().isEmpty()) {
			return profile.occupations().getFirst().label();
		}
		if (!profile.interests().isEmpty()) {
			return profile.interests().getFirst().value();
		}
		return profile.sectors().isEmpty() ? wording.text("caseload.no-work")
				: String.join(", ", wording.of(profile.sectors()));
	}

	private static Pages pages(CaseloadQuery query, int number, int last) {
		Function<Integer, String> page = (which) -> address(query, query.state().orElse(null), which);
		return new Pages((number > 1) ? page.apply(number - 1) : null, (number < last) ? page.apply(number + 1) : null,
				IntStream.rangeClosed(1, last)
					.mapToObj((which) -> new PageLink(String.valueOf(which), page.apply(which), which == number))
					.toList());
	}

	private static String address(CaseloadQuery query, @Nullable ProfileState state, int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/mijn-talenten");
		if (!query.words().isEmpty()) {
			address.queryParam("q", "{q}");
		}
		if (state != null) {
			address.queryParam("staat", state.name());
		}
		if (page > 1) {
			address.queryParam("pagina", page);
		}
		return address.encode().buildAndExpand(Map.of("q", query.words())).toUriString();
	}

}

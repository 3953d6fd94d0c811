package nl.talentmarkt.frontend.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.profileview.ProfileViews;

/**
 * Says who looked at a talent: one line for all that one employer did on one day.
 */
@Component
class LookedAt {

	/** The most views that are looked back at. */
	private static final int MOST = 5000;

	private final ProfileViews views;

	private final Employers employers;

	LookedAt(ProfileViews views, Employers employers) {
		this.views = views;
		this.employers = employers;
	}

	Flux<LookView> newest(TalentId talent, int most, Wording wording) {
		return visits(talent, wording).flatMapMany(Flux::fromIterable)
			.take(most)
			.concatMap((visit) -> view(visit, wording));
	}

	/**
	 * Cuts one page out of all.
	 * @param talent the talent
	 * @param page the number of the page, from 1; beyond the last stands the last
	 * @param size the lines on a page
	 * @param wording the reader's words
	 * @return the page
	 */
	Mono<Lines> page(TalentId talent, int page, int size, Wording wording) {
		return visits(talent, wording).flatMap((visits) -> {
			int last = Math.max(1, Math.ceilDiv(visits.size(), size));
			int shown = Math.clamp(page, 1, last);
			List<Visit> cut = visits.subList((shown - 1) * size, Math.min(shown * size, visits.size()));
			return Flux.fromIterable(cut)
				.concatMap((visit) -> view(visit, wording))
				.collectList()
				.map((lines) -> new Lines(lines, shown, last));
		});
	}

	private Mono<List<Visit>> visits(TalentId talent, Wording wording) {
		return this.views.of(talent).take(MOST).collectList().map((views) -> grouped(views, wording));
	}

	private static List<Visit> grouped(Collection<ProfileView> views, Wording wording) {
		Map<Group, List<ProfileView>> groups = new LinkedHashMap<>();
		for (ProfileView view : views) {
			Group group = new Group(view.employer(), LocalDate.ofInstant(view.at(), wording.zone()));
			groups.computeIfAbsent(group, (fresh) -> new ArrayList<>()).add(view);
		}
		return groups.entrySet().stream().map((entry) -> new Visit(entry.getKey(), entry.getValue())).toList();
	}

	private Mono<LookView> view(Visit visit, Wording wording) {
		return this.employers.find(visit.group().employer())
			.map(Employer::name)
			.defaultIfEmpty(wording.text("looked.employer.gone"))
			.map((employer) -> new LookView(employer, when(visit, wording), source(visit, wording),
					wording.text(visit.released() ? "looked.seen.DETAIL" : "looked.seen.SEARCH"), visit.released()));
	}

	private static String when(Visit visit, Wording wording) {
		String newest = wording.moment(visit.views().getFirst().at());
		return (visit.views().size() == 1) ? newest : wording.text("looked.times", newest, visit.views().size());
	}

	private static String source(Visit visit, Wording wording) {
		return visit.views()
			.stream()
			.map(ProfileView::source)
			.distinct()
			.sorted()
			.map(wording::of)
			.collect(Collectors.joining(", "));
	}

	private record Group(EmployerId employer, LocalDate day) {
	}

	private record Visit(Group group, List<ProfileView> views) {

		boolean released() {
			return this.views.stream().anyMatch((view) -> view.tier() == Tier.DETAIL);
		}

	}

	/**
	 * One page.
	 *
	 * @param lines its lines, newest first
	 * @param number its number, from 1
	 * @param last the number of the last one
	 */
	record Lines(List<LookView> lines, int number, int last) {
	}

}

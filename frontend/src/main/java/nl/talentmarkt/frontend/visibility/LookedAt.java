package nl.talentmarkt.frontend.visibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import nl.talentmarkt.marketplace.sharing.LinkOpening;
import nl.talentmarkt.marketplace.sharing.LinkOpenings;
import nl.talentmarkt.marketplace.sharing.ProfileLink;
import nl.talentmarkt.marketplace.sharing.SharedProfile;
import nl.talentmarkt.marketplace.sharing.SharedProfiles;

/**
 * Says who looked at a talent: one line for all that one employer, or whoever has one
 * link, did on one day.
 */
@Component
class LookedAt {

	/** The most views that are looked back at. */
	private static final int MOST = 5000;

	private final ProfileViews views;

	private final LinkOpenings openings;

	private final SharedProfiles profiles;

	private final Employers employers;

	LookedAt(ProfileViews views, LinkOpenings openings, SharedProfiles profiles, Employers employers) {
		this.views = views;
		this.openings = openings;
		this.profiles = profiles;
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
		return Mono
			.zip(this.views.of(talent).take(MOST).collectList(), this.openings.of(talent, MOST).collectList(),
					this.profiles.of(talent))
			.map((found) -> Stream
				.concat(byEmployer(found.getT1(), wording), byLink(found.getT2(), found.getT3(), wording))
				.sorted(Comparator.comparing(Visit::newest).reversed())
				.toList());
	}

	private static Stream<Visit> byEmployer(Collection<ProfileView> views, Wording wording) {
		return grouped(views, (view) -> new Day<>(view.employer(), dayOf(view.at(), wording)))
			.map((visit) -> new ByEmployer(visit.getFirst().employer(), visit));
	}

	private static Stream<Visit> byLink(Collection<LinkOpening> openings, SharedProfile profile, Wording wording) {
		return grouped(openings, (opening) -> new Day<>(opening.link(), dayOf(opening.at(), wording)))
			.map((visit) -> new ByLink(profile.find(visit.getFirst().link()), visit));
	}

	private static LocalDate dayOf(Instant moment, Wording wording) {
		return LocalDate.ofInstant(moment, wording.zone());
	}

	private static <T, K> Stream<List<T>> grouped(Collection<T> newestFirst, Function<T, K> by) {
		Map<K, List<T>> groups = new LinkedHashMap<>();
		newestFirst.forEach((one) -> groups.computeIfAbsent(by.apply(one), (fresh) -> new ArrayList<>()).add(one));
		return groups.values().stream();
	}

	private Mono<LookView> view(Visit visit, Wording wording) {
		return switch (visit) {
			case ByEmployer employer -> this.employers.find(employer.employer())
				.map(Employer::name)
				.defaultIfEmpty(wording.text("looked.employer.gone"))
				.map((name) -> new LookView(name, when(visit, wording), source(employer, wording),
						wording.text(employer.released() ? "looked.seen.DETAIL" : "looked.seen.SEARCH"),
						employer.released()));
			case ByLink link -> Mono.just(new LookView(wording.text("looked.by-link"), when(visit, wording),
					link.link()
						.map((known) -> wording.text("looked.by-link.source", known.purpose().value()))
						.orElseGet(() -> wording.text("looked.by-link.old")),
					wording.text("looked.seen.SEARCH"), false));
		};
	}

	private static String when(Visit visit, Wording wording) {
		String newest = wording.moment(visit.newest());
		return (visit.times() == 1) ? newest : wording.text("looked.times", newest, visit.times());
	}

	private static String source(ByEmployer visit, Wording wording) {
		return visit.views()
			.stream()
			.map(ProfileView::source)
			.distinct()
			.sorted()
			.map(wording::of)
			.collect(Collectors.joining(", "));
	}

	private record Day<K>(K who, LocalDate day) {
	}

	/** All that one employer, or whoever has one link, did on one day. */
	private sealed interface Visit {

		Instant newest();

		int times();

	}

	private record ByEmployer(EmployerId employer, List<ProfileView> views) implements Visit {

		@Override
		public Instant newest() {
			return this.views.getFirst().at();
		}

		@Override
		public int times() {
			return this.views.size();
		}

		boolean released() {
			return this.views.stream().anyMatch((view) -> view.tier() == Tier.DETAIL);
		}

	}

	private record ByLink(Optional<ProfileLink> link, List<LinkOpening> openings) implements Visit {

		@Override
		public Instant newest() {
			return this.openings.getFirst().at();
		}

		@Override
		public int times() {
			return this.openings.size();
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

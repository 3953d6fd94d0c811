package nl.talentmarkt.frontend.handover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.handover.HandOverPage.Earlier;
import nl.talentmarkt.frontend.handover.HandOverPage.Person;
import nl.talentmarkt.frontend.handover.HandOverPage.Row;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.handover.HandOver;
import nl.talentmarkt.marketplace.handover.HandOverDesk;
import nl.talentmarkt.marketplace.handover.HandOvers;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Gathers what the pages of a hand-over show. A talent has a name for the own coach only;
 * an administrator sees codes.
 */
@Component
class HandOverPages {

	private static final int EARLIER = 20;

	private final HandOverDesk desk;

	private final HandOvers handOvers;

	private final Talents talents;

	private final Coaches coaches;

	private final Wordings wordings;

	HandOverPages(HandOverDesk desk, HandOvers handOvers, Talents talents, Coaches coaches, Wordings wordings) {
		this.desk = desk;
		this.handOvers = handOvers;
		this.talents = talents;
		this.coaches = coaches;
		this.wordings = wordings;
	}

	Mono<HandOverPage> open(Viewer.SignedIn viewer, Optional<CoachId> from, Locale locale) {
		return colleaguesOf(viewer).flatMap((coaches) -> open(viewer, coaches, from, this.wordings.in(locale)));
	}

	Mono<HandOverView> open(Viewer.SignedIn viewer, HandOverId id, Locale locale) {
		return this.handOvers.find(id, Permission.HAND_OVER_CASELOAD.reach(viewer))
			.flatMap((handOver) -> Mono.zip(colleaguesOf(viewer), went(viewer, handOver),
					(coaches, went) -> view(viewer, handOver, names(coaches), went, this.wordings.in(locale))));
	}

	private Mono<HandOverPage> open(Viewer.SignedIn viewer, List<Coach> coaches, Optional<CoachId> from,
			Wording wording) {
		Optional<Coach> giver = from
			.flatMap((wanted) -> coaches.stream().filter((coach) -> coach.id().equals(wanted)).findFirst());
		Mono<List<Row>> rows = Mono.justOrEmpty(giver)
			.flatMapMany((coach) -> this.desk.caseload(viewer, coach))
			.map((talent) -> row(viewer, talent))
			.collectList();
		return Mono.zip(rows, earlier(viewer, names(coaches), wording),
				(talents, earlier) -> new HandOverPage(
						(viewer instanceof Viewer.Coach) ? List.of()
								: coaches.stream().map(HandOverPages::person).toList(),
						giver.map(HandOverPages::person).orElse(null),
						coaches.stream()
							.filter((coach) -> !Optional.of(coach).equals(giver))
							.map(HandOverPages::person)
							.toList(),
						talents, earlier));
	}

	private Mono<List<Earlier>> earlier(Viewer.SignedIn viewer, Map<CoachId, String> names, Wording wording) {
		return this.handOvers.list(Permission.HAND_OVER_CASELOAD.reach(viewer), EARLIER)
			.map((handOver) -> new Earlier("/overdracht/" + handOver.id(), text(handOver, names, wording),
					wording.moment(handOver.at())))
			.collectList();
	}

	private Mono<List<Row>> went(Viewer.SignedIn viewer, HandOver handOver) {
		return Flux.fromIterable(handOver.talents())
			.concatMap(this.talents::find)
			.map((talent) -> row(viewer, talent))
			.collectList();
	}

	private static HandOverView view(Viewer.SignedIn viewer, HandOver handOver, Map<CoachId, String> names,
			List<Row> talents, Wording wording) {
		return new HandOverView(text(handOver, names, wording), wording.moment(handOver.at()), note(viewer, handOver),
				talents, viewer instanceof Viewer.Coach coach && coach.coach().equals(handOver.to()));
	}

	/** For the two coaches, and for whoever wrote it. */
	private static @Nullable String note(Viewer.SignedIn viewer, HandOver handOver) {
		FreeText note = handOver.note();
		boolean reads = viewer instanceof Viewer.Coach || viewer.account().equals(handOver.by());
		return (note != null && reads) ? note.value() : null;
	}

	private static String text(HandOver handOver, Map<CoachId, String> names, Wording wording) {
		return wording.text("handover.one", handOver.talents().size(), names.getOrDefault(handOver.from(), ""),
				names.getOrDefault(handOver.to(), ""));
	}

	private static Row row(Viewer.SignedIn viewer, Talent talent) {
		boolean own = viewer instanceof Viewer.Coach coach && coach.coach().equals(talent.coach());
		return new Row(talent.code().value(), own ? talent.name() : null,
				own ? "/mijn-talenten/" + talent.code() : null);
	}

	private Mono<List<Coach>> colleaguesOf(Viewer.SignedIn viewer) {
		return switch (viewer) {
			case Viewer.Coach coach -> this.coaches.of(coach.organisation()).collectList();
			case Viewer.Administrator administrator -> this.coaches.of(administrator.organisation()).collectList();
			case Viewer.EmployerMember member -> Mono.empty();
			case Viewer.Talent talent -> Mono.empty();
			case Viewer.Organiser organiser -> Mono.empty();
			case Viewer.Ambassador ambassador -> Mono.empty();
		};
	}

	private static Person person(Coach coach) {
		return new Person(coach.id().value(), coach.name(), coach.title());
	}

	private static Map<CoachId, String> names(List<Coach> coaches) {
		return coaches.stream().collect(Collectors.toMap(Coach::id, Coach::name));
	}

}

package nl.talentmarkt.marketplace.profileview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Notices when an employer reads in a conspicuous way, once per day and pattern. Those
 * are told whose talents were read.
 */
@Component
class ReadingAlarm {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final ProfileViews views;

	private final ReadingAlerts alerts;

	private final Talents talents;

	private final Organisations organisations;

	private final ProfileViewProperties properties;

	private final Clock clock;

	ReadingAlarm(ProfileViews views, ReadingAlerts alerts, Talents talents, Organisations organisations,
			ProfileViewProperties properties, Clock clock) {
		this.views = views;
		this.alerts = alerts;
		this.talents = talents;
		this.organisations = organisations;
		this.properties = properties;
		this.clock = clock;
	}

	/** Looks at what an employer opened today, now that it opened one more. */
	Mono<Void> afterProfile(EmployerId employer, LocalDate today, Instant now) {
		return this.views.day(employer, today).flatMap((day) -> afterProfile(employer, today, day, now));
	}

	private Mono<Void> afterProfile(EmployerId employer, LocalDate today, ReadingDay day, Instant now) {
		ProfileViewProperties.Alarm limits = this.properties.alarm();
		Mono<Void> fast = (day.openedSince(now.minus(limits.fastWithin())) >= limits.fastProfiles())
				? raise(employer, today, ReadingPattern.MANY_AT_ONCE, day) : Mono.empty();
		Mono<Void> full = isFull(day) ? wereFull(employer, today).filter(Boolean::booleanValue)
			.flatMap((all) -> raise(employer, today, ReadingPattern.FULL_DAYS_IN_A_ROW, day)) : Mono.empty();
		return fast.then(full);
	}

	/** Looks at how many pages of results an employer opened today. */
	Mono<Void> afterResults(EmployerId employer, LocalDate today, ReadingDay day) {
		return (day.deepPages() >= this.properties.alarm().deepPages())
				? raise(employer, today, ReadingPattern.WALKS_THROUGH_RESULTS, day) : Mono.empty();
	}

	Mono<Void> budgetUsedUp(EmployerId employer, LocalDate today) {
		return this.views.day(employer, today)
			.flatMap((day) -> raise(employer, today, ReadingPattern.BUDGET_USED_UP, day));
	}

	Mono<Void> resultsUsedUp(EmployerId employer, LocalDate today, ReadingDay day) {
		return raise(employer, today, ReadingPattern.RESULTS_USED_UP, day);
	}

	private Mono<Boolean> wereFull(EmployerId employer, LocalDate today) {
		return Flux.fromStream(workingDaysBefore(today).limit(this.properties.alarm().fullDays() - 1L))
			.concatMap((before) -> this.views.day(employer, before))
			.all(this::isFull);
	}

	private static Stream<LocalDate> workingDaysBefore(LocalDate today) {
		return Stream.iterate(today.minusDays(1), (day) -> day.minusDays(1))
			.filter((day) -> !WEEKEND.contains(day.getDayOfWeek()));
	}

	private boolean isFull(ReadingDay day) {
		return day.profiles().size() >= this.properties.dailyBudget();
	}

	/** Most of the time it was raised before, which is the cheaper thing to find out. */
	private Mono<Void> raise(EmployerId employer, LocalDate today, ReadingPattern pattern, ReadingDay day) {
		ReadingAlertId id = ReadingAlertId.of(employer, today, pattern);
		return this.alerts.find(id)
			.hasElement()
			.filter((before) -> !before)
			.flatMap((fresh) -> concerned(pattern, day))
			.map((concerned) -> new ReadingAlert(id, employer, today, pattern, concerned, day.profiles().size(),
					day.resultPages(), this.clock.instant(), 0))
			.flatMap(this.alerts::raise)
			.then();
	}

	/** A page of results shows talents of every organisation. */
	private Mono<Set<OrganisationId>> concerned(ReadingPattern pattern, ReadingDay day) {
		return pattern.isAboutResults() ? this.organisations.all().map(Organisation::id).collect(Collectors.toSet())
				: Flux.fromIterable(day.profiles())
					.concatMap(this.talents::find)
					.map(Talent::organisation)
					.collect(Collectors.toSet());
	}

}

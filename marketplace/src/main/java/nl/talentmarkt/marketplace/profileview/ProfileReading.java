package nl.talentmarkt.marketplace.profileview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView.Purpose;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.profileview.ProfileViews.Taking;
import nl.talentmarkt.marketplace.profileview.ViewBudgetExhaustedException.Kind;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * The one way in which an employer gets to read of talents: counted and logged before it
 * is shown.
 */
@Component
public class ProfileReading {

	private final ProfileViews views;

	private final ViewBudgets budgets;

	private final ReadingAlarm alarm;

	private final ProfileViewProperties properties;

	private final Clock clock;

	ProfileReading(ProfileViews views, ViewBudgets budgets, ReadingAlarm alarm, ProfileViewProperties properties,
			Clock clock) {
		this.views = views;
		this.budgets = budgets;
		this.alarm = alarm;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Counts and logs that a member of an employer reads a profile. A profile that the
	 * employer opened before on the same day costs nothing, and can still be opened when
	 * the budget is used up.
	 * @param reader who reads
	 * @param talent the talent, visible to employers or released to this one
	 * @param tier how much will be shown
	 * @param context what the log keeps of the request
	 * @return the talent, once the reading is logged
	 * @throws ViewBudgetExhaustedException (as an error signal) when the employer's
	 * budget of today is used up
	 */
	public Mono<Talent> read(Viewer.EmployerMember reader, Talent talent, Tier tier, ReadingContext context) {
		Instant now = this.clock.instant();
		return take(reader.employer(), talent.id(), now)
			.then(Mono.defer(() -> this.views.log(view(reader, talent, tier, context, now))))
			.thenReturn(talent);
	}

	/**
	 * Logs that a member of an employer reads what was released to that employer, outside
	 * the profile. It costs nothing: talent and coach gave it themselves.
	 * @param reader who reads
	 * @param talent the talent
	 * @param context what the log keeps of the request
	 * @return the talent, once the reading is logged
	 */
	public Mono<Talent> readReleased(Viewer.EmployerMember reader, Talent talent, ReadingContext context) {
		return this.views.log(view(reader, talent, Tier.DETAIL, context, this.clock.instant())).thenReturn(talent);
	}

	/**
	 * Logs that a member of an employer reads of a talent whom a coach proposed to that
	 * employer. It costs nothing: the employer did not look around, the coach asked it to
	 * read. What is beyond the proposal, the profile itself, is read as any other.
	 * @param reader who reads
	 * @param talent the talent, visible to employers
	 * @param context what the log keeps of the request
	 * @return the talent, once the reading is logged
	 */
	public Mono<Talent> readProposed(Viewer.EmployerMember reader, Talent talent, ReadingContext context) {
		return this.views.log(view(reader, talent, Tier.SEARCH, context, this.clock.instant())).thenReturn(talent);
	}

	/**
	 * Logs that a member of an employer reads a part of what was released, such as the
	 * photo on a page that was logged itself: not again on the same day, so that one look
	 * does not read as two.
	 * @param reader who reads
	 * @param talent the talent
	 * @param context what the log keeps of the request
	 * @return the talent, once a reading of today is logged
	 */
	public Mono<Talent> readReleasedPart(Viewer.EmployerMember reader, Talent talent, ReadingContext context) {
		Instant now = this.clock.instant();
		Instant today = dayOf(now).atStartOfDay(this.clock.getZone()).toInstant();
		return this.views.of(reader.employer(), today, now.plusMillis(1))
			.any((view) -> view.talent().equals(talent.id()) && view.by().equals(reader.account())
					&& view.tier() == Tier.DETAIL)
			.flatMap((logged) -> logged ? Mono.just(talent) : readReleased(reader, talent, context));
	}

	/**
	 * Counts that a member of an employer reads a page of search results.
	 * @param reader who reads
	 * @param page the number of the page, from 1
	 * @return completes when it is counted
	 * @throws ViewBudgetExhaustedException (as an error signal) when the employer opened
	 * as many pages today as it may
	 */
	public Mono<Void> readResults(Viewer.EmployerMember reader, int page) {
		LocalDate today = dayOf(this.clock.instant());
		return this.views.countResultPage(reader.employer(), today, page >= this.properties.alarm().deepFrom())
			.flatMap((day) -> this.alarm.afterResults(reader.employer(), today, day)
				.then(Mono.defer(() -> allowResults(reader.employer(), today, day))));
	}

	private Mono<Void> take(EmployerId employer, TalentId talent, Instant now) {
		LocalDate today = dayOf(now);
		int usual = this.properties.dailyBudget();
		return this.views.takeFromBudget(employer, talent, today, now, usual).flatMap((taking) -> switch (taking) {
			case TAKEN -> this.alarm.afterProfile(employer, today, now);
			case TAKEN_BEFORE -> Mono.<Void>empty();
			case REFUSED -> takeExtra(employer, talent, today, now);
		});
	}

	/** Only who has used up the usual budget pays for asking whether there is more. */
	private Mono<Void> takeExtra(EmployerId employer, TalentId talent, LocalDate today, Instant now) {
		return this.budgets.find(employer, today)
			.map((budget) -> this.properties.dailyBudget() + budget.extraProfiles())
			.flatMap((all) -> this.views.takeFromBudget(employer, talent, today, now, all)
				.filter((taking) -> taking != Taking.REFUSED)
				.switchIfEmpty(this.alarm.budgetUsedUp(employer, today)
					.then(Mono.error(() -> new ViewBudgetExhaustedException(Kind.PROFILES, all, opensAgain(today))))))
			.then();
	}

	private Mono<Void> allowResults(EmployerId employer, LocalDate today, ReadingDay day) {
		if (day.resultPages() <= this.properties.dailyResultPages()) {
			return Mono.empty();
		}
		return this.budgets.find(employer, today)
			.map((budget) -> this.properties.dailyResultPages() + budget.extraResultPages())
			.filter((all) -> day.resultPages() > all)
			.flatMap((all) -> this.alarm.resultsUsedUp(employer, today, day)
				.then(Mono.error(() -> new ViewBudgetExhaustedException(Kind.RESULTS, all, opensAgain(today)))));
	}

	private LocalDate dayOf(Instant now) {
		return LocalDate.ofInstant(now, this.clock.getZone());
	}

	private Instant opensAgain(LocalDate today) {
		return today.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
	}

	private static ProfileView view(Viewer.EmployerMember reader, Talent talent, Tier tier, ReadingContext context,
			Instant now) {
		return new ProfileView(UUID.randomUUID().toString(), talent.id(), reader.employer(), reader.account(),
				reader.role(), Purpose.RECRUITMENT, context.source(), tier, context.trace(), now);
	}

}

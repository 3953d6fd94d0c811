package nl.talentmarkt.frontend.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.reading.AlertView.AlertPage;
import nl.talentmarkt.frontend.reading.AlertView.Figure;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.profileview.ProfileViewProperties;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.profileview.ReadingAlert;
import nl.talentmarkt.marketplace.profileview.ReadingAlertId;
import nl.talentmarkt.marketplace.profileview.ReadingAlerts;
import nl.talentmarkt.marketplace.profileview.ReadingDay;
import nl.talentmarkt.marketplace.profileview.ViewBudget;
import nl.talentmarkt.marketplace.profileview.ViewBudgets;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * Gathers the figures of an alert: who read how many, and of which sectors. No talent and
 * nothing of a profile is among them.
 */
@Component
class AlertPages {

	private static final int MOST = 100;

	private final ReadingAlerts alerts;

	private final ProfileViews views;

	private final ViewBudgets budgets;

	private final Talents talents;

	private final Employers employers;

	private final Accounts accounts;

	private final ProfileViewProperties properties;

	private final Wordings wordings;

	private final Clock clock;

	AlertPages(ReadingAlerts alerts, ProfileViews views, ViewBudgets budgets, Talents talents, Employers employers,
			Accounts accounts, ProfileViewProperties properties, Wordings wordings, Clock clock) {
		this.alerts = alerts;
		this.views = views;
		this.budgets = budgets;
		this.talents = talents;
		this.employers = employers;
		this.accounts = accounts;
		this.properties = properties;
		this.wordings = wordings;
		this.clock = clock;
	}

	Flux<AlertView> list(Viewer.SignedIn viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.alerts.list(Permission.WATCH_READING.reach(viewer), MOST)
			.concatMap((alert) -> view(alert, wording));
	}

	Mono<AlertPage> open(Viewer.SignedIn viewer, ReadingAlertId id, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.alerts.find(id, Permission.WATCH_READING.reach(viewer))
			.flatMap((alert) -> page(viewer, alert, wording));
	}

	private Mono<AlertView> view(ReadingAlert alert, Wording wording) {
		return this.employers.find(alert.employer())
			.map(Employer::name)
			.defaultIfEmpty(wording.text("looked.employer.gone"))
			.map((employer) -> new AlertView("/beheer/inzage/" + alert.id(), employer, wording.day(alert.day()),
					wording.of(alert.pattern()), alert.pattern().stopsReading() ? "urgent" : "new",
					wording.text("reading.figures", alert.profiles(), alert.resultPages())));
	}

	private Mono<AlertPage> page(Viewer.SignedIn viewer, ReadingAlert alert, Wording wording) {
		return Mono
			.zip(view(alert, wording), this.views.day(alert.employer(), alert.day()),
					this.budgets.find(alert.employer(), alert.day()), members(alert, wording))
			.flatMap((found) -> sectors(found.getT2().profiles(), wording)
				.flatMap((sectors) -> raises(found.getT3(), wording).map((raises) -> page(viewer, alert, found.getT1(),
						found.getT2(), found.getT3(), found.getT4(), sectors, raises, wording))));
	}

	private AlertPage page(Viewer.SignedIn viewer, ReadingAlert alert, AlertView view, ReadingDay day,
			ViewBudget budget, List<Figure> members, List<Figure> sectors, List<String> raises, Wording wording) {
		boolean today = alert.day().equals(LocalDate.now(this.clock));
		return new AlertPage(view, wording.text("ReadingPattern." + alert.pattern().name() + ".hint"),
				wording.text("reading.of", day.profiles().size(),
						this.properties.dailyBudget() + budget.extraProfiles()),
				wording.text("reading.of", day.resultPages(),
						this.properties.dailyResultPages() + budget.extraResultPages()),
				members, sectors, raises, today && Permission.RAISE_VIEW_BUDGET.isGivenTo(viewer),
				view.href() + "/ruimte");
	}

	private Mono<List<Figure>> members(ReadingAlert alert, Wording wording) {
		Instant from = alert.day().atStartOfDay(this.clock.getZone()).toInstant();
		Instant until = alert.day().plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
		return Mono
			.zip(openedBy(alert.employer(), from, until),
					this.accounts.ofEmployer(alert.employer()).collectMap(Account::id, Account::name))
			.map((found) -> found.getT1()
				.entrySet()
				.stream()
				.map((member) -> new Figure(
						found.getT2().getOrDefault(member.getKey(), wording.text("interest.author.gone")),
						member.getValue()))
				.sorted(Comparator.comparingLong(Figure::count).reversed())
				.toList());
	}

	private Mono<Map<AccountId, Long>> openedBy(EmployerId employer, Instant from, Instant until) {
		return this.views.of(employer, from, until)
			.distinct((view) -> view.by() + "/" + view.talent())
			.collect(Collectors.groupingBy(ProfileView::by, Collectors.counting()));
	}

	private Mono<List<Figure>> sectors(Collection<TalentId> read, Wording wording) {
		return Flux.fromIterable(read)
			.concatMap(this.talents::find)
			.flatMapIterable((talent) -> talent.profile().sectors())
			.collect(Collectors.groupingBy((Sector sector) -> sector, Collectors.counting()))
			.map((counts) -> counts.entrySet()
				.stream()
				.map((count) -> new Figure(wording.of(count.getKey()), count.getValue()))
				.sorted(Comparator.comparingLong(Figure::count).reversed().thenComparing(Figure::label))
				.toList());
	}

	private Mono<List<String>> raises(ViewBudget budget, Wording wording) {
		return Flux.fromIterable(budget.raises())
			.concatMap((raise) -> this.accounts.find(raise.by())
				.map(Account::name)
				.defaultIfEmpty(wording.text("interest.author.gone"))
				.map((name) -> wording.text("reading.raised", raise.profiles(), name, wording.time(raise.at()),
						raise.reason().value())))
			.collectList();
	}

}

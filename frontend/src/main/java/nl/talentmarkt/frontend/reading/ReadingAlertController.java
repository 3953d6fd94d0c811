package nl.talentmarkt.frontend.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.profileview.ReadingAlertId;
import nl.talentmarkt.marketplace.profileview.ReadingAlerts;
import nl.talentmarkt.marketplace.profileview.ViewBudget;
import nl.talentmarkt.marketplace.profileview.ViewBudgets;

@Controller
@Requires(Permission.WATCH_READING)
class ReadingAlertController {

	private static final String PATH = "/beheer/inzage";

	private final AlertPages pages;

	private final ReadingAlerts alerts;

	private final ViewBudgets budgets;

	private final Clock clock;

	ReadingAlertController(AlertPages pages, ReadingAlerts alerts, ViewBudgets budgets, Clock clock) {
		this.pages = pages;
		this.alerts = alerts;
		this.budgets = budgets;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.reading", order = 20)
	Mono<Rendering> list(Viewer.SignedIn viewer, Locale locale) {
		return this.pages.list(viewer, locale)
			.collectList()
			.map((alerts) -> Rendering.view("reading/list").modelAttribute("alerts", alerts).build());
	}

	@GetMapping(PATH + "/{alert}")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable ReadingAlertId alert, Locale locale) {
		return page(viewer, alert, RaiseForm.empty(), locale, HttpStatus.OK);
	}

	/**
	 * Goes for the day on which it is done, which is the day of the alert or the form is
	 * not there.
	 */
	@PostMapping(PATH + "/{alert}/ruimte")
	@Requires(Permission.RAISE_VIEW_BUDGET)
	Mono<Rendering> raise(Viewer.Administrator viewer, @PathVariable ReadingAlertId alert,
			@ModelAttribute("form") RaiseForm form, BindingResult errors, Locale locale) {
		return form.read(errors)
			.map((wanted) -> this.alerts.find(alert, Permission.RAISE_VIEW_BUDGET.reach(viewer))
				.flatMap((found) -> this.budgets.raise(found.employer(), LocalDate.now(this.clock),
						new ViewBudget.Raise(wanted.profiles(), wanted.reason(), viewer.account(),
								this.clock.instant())))
				.map((raised) -> Redirects.seeOther(PATH + "/" + alert))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> page(viewer, alert, form, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	private Mono<Rendering> page(Viewer.SignedIn viewer, ReadingAlertId alert, RaiseForm form, Locale locale,
			HttpStatus status) {
		return this.pages.open(viewer, alert, locale)
			.map((page) -> Rendering.view("reading/show")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("extras", RaiseForm.Extra.values())
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}

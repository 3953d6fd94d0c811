package nl.talentmarkt.frontend.talents;

import java.time.Duration;
import java.time.Instant;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.profileview.ViewBudgetExhaustedException;

/**
 * What an employer reads who read as much today as it may, as
 * {@code talents/stopped.html} shows it.
 *
 * @param kind what was counted
 * @param budget how many a day
 * @param opensAgain when it goes on
 */
record StoppedPage(ViewBudgetExhaustedException.Kind kind, int budget, String opensAgain) {

	static Rendering rendering(ViewBudgetExhaustedException stopped, Wording wording, Instant now) {
		StoppedPage page = new StoppedPage(stopped.kind(), stopped.budget(), wording.moment(stopped.opensAgain()));
		return Rendering.view("talents/stopped")
			.modelAttribute("page", page)
			.modelAttribute("noIndex", true)
			.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER,
					String.valueOf(Math.max(1, Duration.between(now, stopped.opensAgain()).toSeconds())))
			.build();
	}

}

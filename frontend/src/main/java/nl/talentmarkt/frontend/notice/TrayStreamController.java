package nl.talentmarkt.frontend.notice;

import java.time.Duration;
import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.notification.Tray;

/**
 * The tray as it changes, for pages that are open. Each (re)connection begins with the
 * tray as it is, so that nothing is missed while a phone slept.
 */
@Controller
@Requires(Permission.READ_OWN_TRAY)
class TrayStreamController {

	private static final Duration BEAT = Duration.ofSeconds(20);

	/** How long a browser waits before it connects again. */
	private static final Duration RETRY = Duration.ofSeconds(2);

	/** Then it connects again, and it is asked again who that is. */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final Tray tray;

	private final NoticeWordings wordings;

	TrayStreamController(Tray tray, NoticeWordings wordings) {
		this.tray = tray;
		this.wordings = wordings;
	}

	@GetMapping(path = "/meldingen/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<Fragment>> stream(Viewer.SignedIn viewer, Locale locale, ServerHttpResponse response) {
		// A proxy that keeps back or packs what it passes on would show nothing in time.
		response.getHeaders().setCacheControl("no-store, no-transform");
		response.getHeaders().set("X-Accel-Buffering", "no");
		OpenTray open = new OpenTray(this.tray, viewer.account(), Permission.READ_OWN_TRAY.reach(viewer), this.wordings,
				locale);
		return Flux.concat(Mono.just(OpenTray.beat().retry(RETRY).build()), open.follow(BEAT)).take(LONGEST);
	}

}

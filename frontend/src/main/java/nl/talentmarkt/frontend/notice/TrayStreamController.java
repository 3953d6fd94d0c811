package nl.talentmarkt.frontend.notice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Tray;

/**
 * The tray as it changes, for pages that are open. Each (re)connection begins with the
 * tray as it is, so that nothing is missed while a phone slept.
 */
@Controller
@Requires(Permission.READ_OWN_TRAY)
class TrayStreamController {

	private static final Duration HEARTBEAT = Duration.ofSeconds(20);

	private static final int SHOWN = 100;

	private final Tray tray;

	private final NoticeWordings wordings;

	TrayStreamController(Tray tray, NoticeWordings wordings) {
		this.tray = tray;
		this.wordings = wordings;
	}

	@GetMapping(path = "/meldingen/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<Fragment>> stream(Viewer.SignedIn viewer, Locale locale) {
		Reach reach = Permission.READ_OWN_TRAY.reach(viewer);
		Flux<ServerSentEvent<Fragment>> arrivals = this.tray.arrivals(viewer.account())
			.concatMap((notice) -> added(notice, reach, locale));
		Flux<ServerSentEvent<Fragment>> heartbeats = Flux.interval(HEARTBEAT)
			.map((beat) -> ServerSentEvent.<Fragment>builder().comment("").build());
		// Listening begins before the tray is read: what arrives in between is shown
		// twice under one id, never missed.
		return Flux.merge(arrivals, heartbeats, present(reach, locale));
	}

	private Mono<ServerSentEvent<Fragment>> present(Reach reach, Locale locale) {
		return Mono.zip(
				this.tray.latest(reach, SHOWN).collectList().flatMap((notices) -> this.wordings.views(notices, locale)),
				this.tray.countUnseen(reach))
			.map((present) -> event("tray/streams :: present",
					Map.of("notifications", present.getT1(), "count", present.getT2())));
	}

	private Mono<ServerSentEvent<Fragment>> added(Notice notice, Reach reach, Locale locale) {
		return Mono.zip(this.wordings.view(notice, locale), this.tray.countUnseen(reach))
			.map((added) -> event("tray/streams :: added",
					Map.of("notification", added.getT1(), "count", added.getT2(), "notifications", List.of())));
	}

	private static ServerSentEvent<Fragment> event(String view, Map<String, Object> model) {
		return ServerSentEvent.builder(Fragment.create(view, model)).build();
	}

}

package nl.talentmarkt.frontend.meetings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Party;

@Controller
class MeetingFileController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final Interests interests;

	private final Accounts accounts;

	private final MeetingReceivers receivers;

	private final Appointments appointments;

	private final MeetingCalendar calendar;

	private final Wordings wordings;

	MeetingFileController(Interests interests, Accounts accounts, MeetingReceivers receivers, Appointments appointments,
			MeetingCalendar calendar, Wordings wordings) {
		this.interests = interests;
		this.accounts = accounts;
		this.receivers = receivers;
		this.appointments = appointments;
		this.calendar = calendar;
		this.wordings = wordings;
	}

	@GetMapping("/belangstelling/{interest}/gesprek.ics")
	@Requires(Permission.FOLLOW_INTERESTS)
	Mono<ResponseEntity<byte[]>> file(Viewer.SignedIn viewer, @PathVariable InterestId interest, Locale locale) {
		return this.interests.find(interest, Permission.FOLLOW_INTERESTS.reach(viewer))
			.flatMap((found) -> appointment(viewer, found, locale))
			.map(this.calendar::publish)
			.map(MeetingFileController::attached)
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Appointment> appointment(Viewer.SignedIn viewer, Interest interest, Locale locale) {
		Party side = (viewer instanceof Viewer.Coach) ? Party.COACH : Party.EMPLOYER;
		return Mono.justOrEmpty(interest.meeting())
			.zipWith(this.accounts.find(viewer.account()))
			.flatMap((found) -> this.appointments.of(interest, found.getT1(),
					this.receivers.reader(found.getT2(), side, interest, locale), this.wordings.in(locale)));
	}

	private static ResponseEntity<byte[]> attached(String calendar) {
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("gesprek.ics").build().toString())
			.body(calendar.getBytes(StandardCharsets.UTF_8));
	}

}

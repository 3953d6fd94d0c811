package nl.talentmarkt.frontend.talentlink;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.ContactDesk;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** How a talent is reached; for the own coach only. */
@Controller
@Requires(Permission.KEEP_CASELOAD)
class ContactController {

	private final ContactDesk desk;

	private final Wordings wordings;

	ContactController(ContactDesk desk, Wordings wordings) {
		this.desk = desk;
		this.wordings = wordings;
	}

	@GetMapping("/mijn-talenten/{code}/contact")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable TalentCode code,
			@RequestParam(name = "bewaard", required = false, defaultValue = "nee") String saved, Locale locale) {
		return this.desk.find(viewer, code)
			.map((contact) -> page(code, contact, ContactForm.of(contact), "ja".equals(saved), HttpStatus.OK, locale))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/mijn-talenten/{code}/contact")
	Mono<Rendering> save(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("form") ContactForm form,
			BindingResult errors, Locale locale) {
		return form.read(errors)
			.map((contact) -> this.desk.keep(viewer, code, contact.language(), contact.email(), contact.telephone())
				.map((kept) -> Redirects.seeOther("/mijn-talenten/" + code + "/contact?bewaard=ja")))
			.orElseGet(() -> this.desk.find(viewer, code)
				.map((found) -> page(code, found, form, false, HttpStatus.UNPROCESSABLE_CONTENT, locale)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/mijn-talenten/{code}/contact/mail")
	Mono<Rendering> resumeMail(Viewer.Coach viewer, @PathVariable TalentCode code) {
		return this.desk.resumeMail(viewer, code)
			.map((kept) -> Redirects.seeOther("/mijn-talenten/" + code + "/contact?bewaard=ja"))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Rendering page(TalentCode code, TalentContact stored, ContactForm form, boolean saved, HttpStatus status,
			Locale locale) {
		Instant stopped = stored.mailStoppedAt();
		return Rendering.view("talentlink/contact")
			.modelAttribute("page",
					new ContactPage(code.value(), "/mijn-talenten/" + code, saved,
							(stopped != null) ? this.wordings.in(locale).moment(stopped) : null))
			.modelAttribute("languages", OwnLanguage.values())
			.modelAttribute("form", form)
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

	/**
	 * The page around the form.
	 *
	 * @param code the talent code
	 * @param back where the talent's profile is
	 * @param saved whether it was just stored
	 * @param mailStopped when the talent stopped the mails, in words, or null
	 */
	record ContactPage(String code, String back, boolean saved, @Nullable String mailStopped) {
	}

}

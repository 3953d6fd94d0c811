package nl.talentmarkt.frontend.talentlink;

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
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.ContactDesk;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** How a talent is reached; for the own coach only. */
@Controller
@Requires(Permission.KEEP_CASELOAD)
class ContactController {

	private final ContactDesk desk;

	ContactController(ContactDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/mijn-talenten/{code}/contact")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable TalentCode code,
			@RequestParam(name = "bewaard", required = false, defaultValue = "nee") String saved) {
		return this.desk.find(viewer, code)
			.map((contact) -> page(code, ContactForm.of(contact), "ja".equals(saved), HttpStatus.OK))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/mijn-talenten/{code}/contact")
	Mono<Rendering> save(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("form") ContactForm form,
			BindingResult errors) {
		return form.read(errors)
			.map((contact) -> this.desk.keep(viewer, code, contact.language(), contact.email(), contact.telephone())
				.map((kept) -> Redirects.seeOther("/mijn-talenten/" + code + "/contact?bewaard=ja")))
			.orElseGet(() -> this.desk.find(viewer, code)
				.map((found) -> page(code, form, false, HttpStatus.UNPROCESSABLE_CONTENT)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static Rendering page(TalentCode code, ContactForm form, boolean saved, HttpStatus status) {
		return Rendering.view("talentlink/contact")
			.modelAttribute("page", new ContactPage(code.value(), "/mijn-talenten/" + code, saved))
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
	 */
	record ContactPage(String code, String back, boolean saved) {
	}

}

package nl.talentmarkt.frontend.visibility;

import java.util.Locale;
import java.util.Optional;

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
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.VisibilityDesk;
import nl.talentmarkt.search.talent.TalentHiding;

@Controller
class ConsentController {

	private final ConsentPages pages;

	private final ConsentTexts texts;

	private final VisibilityDesk desk;

	private final TalentHiding hiding;

	ConsentController(ConsentPages pages, ConsentTexts texts, VisibilityDesk desk, TalentHiding hiding) {
		this.pages = pages;
		this.texts = texts;
		this.desk = desk;
		this.hiding = hiding;
	}

	@GetMapping("/profielen/{code}/toestemming")
	@Requires(Permission.GIVE_CONSENT)
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@RequestParam(name = "taal", required = false) @Nullable String language, Locale locale) {
		return page(viewer, code, ConsentForm.empty(), language, locale, HttpStatus.OK);
	}

	@PostMapping("/profielen/{code}/toestemming")
	@Requires(Permission.GIVE_CONSENT)
	Mono<Rendering> give(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@ModelAttribute("form") ConsentForm form, BindingResult errors, Locale locale) {
		return form.read(errors, this.texts.current(Consent.Purpose.SHOW_TO_EMPLOYERS), viewer instanceof Viewer.Talent)
			.map((given) -> this.desk.giveConsent(viewer, code, given)
				.map((talent) -> Redirects.seeOther(pathAfter(viewer, code)))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> page(viewer, code, form, form.language(), locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** Comes back when search finds the talent no more. */
	@PostMapping("/profielen/{code}/toestemming/intrekking")
	@Requires(Permission.GIVE_CONSENT)
	Mono<Rendering> withdraw(Viewer.SignedIn viewer, @PathVariable TalentCode code) {
		return this.desk.withdrawConsent(viewer, code)
			.flatMap((talent) -> this.hiding.hide(talent.id()))
			.map((hidden) -> Redirects.seeOther(pathAfter(viewer, code)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/** A text that was agreed to once, in the words in which it was read. */
	@GetMapping("/toestemming/{version}")
	@Requires(Permission.READ_PUBLIC_PAGES)
	Mono<Rendering> text(@PathVariable String version,
			@RequestParam(name = "taal", required = false) @Nullable String language) {
		return Mono.justOrEmpty(this.texts.find(version))
			.map((known) -> Rendering.view("visibility/text")
				.modelAttribute("page", new TextPage(known.id(),
						Optional.ofNullable(language).flatMap(known::in).orElseGet(() -> known.texts().getFirst())))
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(Viewer.SignedIn viewer, TalentCode code, ConsentForm form, @Nullable String language,
			Locale locale, HttpStatus status) {
		return this.pages.open(viewer, code, language, locale)
			.map((page) -> Rendering.view("visibility/consent")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("ways", ConsentForm.CoachWay.values())
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static String pathAfter(Viewer viewer, TalentCode code) {
		return (viewer instanceof Viewer.Talent) ? VisibilityController.PATH : "/profielen/" + code + "/toestemming";
	}

	/**
	 * One text on its own.
	 *
	 * @param version its version
	 * @param text the text
	 */
	record TextPage(String version, ConsentText text) {
	}

}

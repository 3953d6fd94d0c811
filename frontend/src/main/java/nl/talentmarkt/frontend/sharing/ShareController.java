package nl.talentmarkt.frontend.sharing;

import java.time.Clock;
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

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.sharing.LinkTerm;
import nl.talentmarkt.marketplace.sharing.ProfileLink;
import nl.talentmarkt.marketplace.sharing.ProfileLinkId;
import nl.talentmarkt.marketplace.sharing.SharedProfiles;
import nl.talentmarkt.marketplace.sharing.TooManyLinksException;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** The links to one profile: made, listed and taken back by the talent and the coach. */
@Controller
@Requires(Permission.SHARE_PROFILE)
class ShareController {

	private final Talents talents;

	private final SharedProfiles profiles;

	private final SharePages pages;

	private final ApplicationSecret secret;

	private final Clock clock;

	ShareController(Talents talents, SharedProfiles profiles, SharePages pages, ApplicationSecret secret, Clock clock) {
		this.talents = talents;
		this.profiles = profiles;
		this.pages = pages;
		this.secret = secret;
		this.clock = clock;
	}

	@GetMapping("/profielen/{code}/delen")
	Mono<Rendering> list(Viewer viewer, @PathVariable TalentCode code, Locale locale) {
		return own(viewer, code).flatMap((talent) -> page(talent, ShareForm.empty(), locale, HttpStatus.OK));
	}

	@PostMapping("/profielen/{code}/delen")
	Mono<Rendering> make(Viewer.SignedIn viewer, @PathVariable TalentCode code, @ModelAttribute("form") ShareForm form,
			BindingResult errors, Locale locale) {
		return own(viewer, code).flatMap((talent) -> form.read(errors)
			.map((wish) -> make(viewer, talent, wish))
			.orElseGet(() -> page(talent, form, locale, HttpStatus.UNPROCESSABLE_CONTENT))
			// Somebody else made the last one meanwhile; the page says that it is full.
			.onErrorResume(TooManyLinksException.class,
					(full) -> page(talent, form, locale, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	private Mono<Rendering> make(Viewer.SignedIn viewer, Talent talent, ShareForm.Wish wish) {
		ProfileLink.Maker maker = new ProfileLink.Maker(viewer.account(),
				(viewer instanceof Viewer.Talent) ? Editor.TALENT : Editor.COACH);
		ProfileLink link = ProfileLink.make(wish.link(),
				ProfileLinkToken.of(talent.id(), wish.link(), this.secret).digest(), wish.purpose(), maker,
				this.clock.instant(), wish.term());
		return this.profiles.change(talent.id(), (profile) -> profile.share(link))
			.thenReturn(Redirects.seeOther(path(talent.code()) + "#link-" + link.id()));
	}

	@PostMapping("/profielen/{code}/delen/{link}/intrekking")
	Mono<Rendering> revoke(Viewer.SignedIn viewer, @PathVariable TalentCode code, @PathVariable ProfileLinkId link) {
		return own(viewer, code)
			.flatMap((talent) -> this.profiles.change(talent.id(),
					(profile) -> profile.revoke(link, viewer.account(), this.clock.instant())))
			.thenReturn(Redirects.seeOther(path(code)));
	}

	@PostMapping("/profielen/{code}/delen/intrekking")
	Mono<Rendering> revokeAll(Viewer.SignedIn viewer, @PathVariable TalentCode code) {
		return own(viewer, code)
			.flatMap((talent) -> this.profiles.change(talent.id(),
					(profile) -> profile.revokeAll(viewer.account(), this.clock.instant())))
			.thenReturn(Redirects.seeOther(path(code)));
	}

	private Mono<Talent> own(Viewer viewer, TalentCode code) {
		return this.talents.find(code, Permission.SHARE_PROFILE.reach(viewer))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(Talent talent, ShareForm form, Locale locale, HttpStatus status) {
		return this.pages.of(talent, locale)
			.map((page) -> Rendering.view("sharing/links")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("terms", LinkTerm.values())
				.status(status)
				.build());
	}

	private static String path(TalentCode code) {
		return "/profielen/" + code + "/delen";
	}

}

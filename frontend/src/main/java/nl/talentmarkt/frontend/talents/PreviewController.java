package nl.talentmarkt.frontend.talents;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Shows those who write in a profile what an employer gets: the same fragment from the
 * same record, which holds nothing but the search tier. It is no view of an employer, so
 * it is not logged as one.
 */
@Controller
@Requires(Permission.EDIT_PROFILE)
class PreviewController {

	private static final String LATER = "straks";

	private final Talents talents;

	private final Wordings wordings;

	PreviewController(Talents talents, Wordings wordings) {
		this.talents = talents;
		this.wordings = wordings;
	}

	@GetMapping("/talenten/{code}/voorbeeld")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@RequestParam(name = "versie", required = false) @Nullable String version, Locale locale) {
		return this.talents.find(code, Permission.EDIT_PROFILE.reach(viewer))
			.map((talent) -> Rendering.view("talents/preview")
				.modelAttribute("page",
						page(viewer, talent, LATER.equals(version) && talent.proposal() != null, locale))
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private PreviewPage page(Viewer.SignedIn viewer, Talent talent, boolean later, Locale locale) {
		TalentProfile version = later ? talent.edited() : talent.profile();
		String home = ((viewer instanceof Viewer.Coach) ? "/mijn-talenten/" : "/profielen/") + talent.code();
		String here = "/talenten/" + talent.code() + "/voorbeeld";
		return new PreviewPage(home,
				new ProfilePage(new TalentWording(this.wordings.in(locale)).profile(talent.code(), version), null,
						InterestForm.Way.PROFILE.address(), false, null, null),
				!talent.isVisibleToEmployers(), talent.proposal() != null, later, here, here + "?versie=" + LATER);
	}

	/**
	 * What an employer would get.
	 *
	 * @param home where the profile is written
	 * @param profile what the employer's page shows
	 * @param hidden whether employers do not see the profile at all now
	 * @param waiting whether something waits for the coach
	 * @param later whether this is how it will be after the coach's yes
	 * @param nowHref where one sees what is shown now
	 * @param laterHref where one sees what will be shown
	 */
	record PreviewPage(String home, ProfilePage profile, boolean hidden, boolean waiting, boolean later, String nowHref,
			String laterHref) {
	}

}

package nl.talentmarkt.frontend.talents;

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
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.ReplyClocks;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

@Controller
@Requires(Permission.EXPRESS_INTEREST)
class InterestFormController {

	private final Talents talents;

	private final InterestDesk desk;

	private final ReplyClocks clocks;

	private final Wordings wordings;

	InterestFormController(Talents talents, InterestDesk desk, ReplyClocks clocks, Wordings wordings) {
		this.talents = talents;
		this.desk = desk;
		this.clocks = clocks;
		this.wordings = wordings;
	}

	@GetMapping("/talenten/{code}/belangstelling")
	Mono<Rendering> form(Viewer.EmployerMember viewer, @PathVariable TalentCode code, Locale locale) {
		return form(viewer, code, InterestForm.empty(), locale, HttpStatus.OK);
	}

	@PostMapping("/talenten/{code}/belangstelling")
	Mono<Rendering> send(Viewer.EmployerMember viewer, @PathVariable TalentCode code,
			@ModelAttribute("form") InterestForm form, BindingResult errors, Locale locale) {
		return form.read(errors)
			.map((wish) -> this.desk.express(viewer, code, Origin.of(Origin.Way.PROFILE), wish.wish(), wish.text())
				.map((interest) -> Redirects.seeOther("/belangstelling/" + interest.id()))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> form(viewer, code, form, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	private Mono<Rendering> form(Viewer.EmployerMember viewer, TalentCode code, InterestForm form, Locale locale,
			HttpStatus status) {
		return this.talents.find(code, Permission.EXPRESS_INTEREST.reach(viewer))
			.zipWhen((talent) -> this.clocks.of(talent.organisation()),
					(talent, clock) -> Rendering.view("talents/interest-form")
						.modelAttribute("talent",
								new TalentWording(this.wordings.in(locale)).profile(talent.code(), talent.profile()))
						.modelAttribute("kinds", MeetingWish.values())
						.modelAttribute("form", form)
						.modelAttribute("replyDays", clock.policy().coachWithin())
						.modelAttribute("noIndex", true)
						.status(status)
						.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}

package nl.talentmarkt.frontend.interests;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;

/** An employer says in one tap whether it wants to meet a talent who was proposed. */
@Controller
@Requires(Permission.EXPRESS_INTEREST)
class ProposalAnswerController {

	private final InterestDesk desk;

	ProposalAnswerController(InterestDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/belangstelling/{interest}/ja")
	Mono<Rendering> agree(Viewer.EmployerMember viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") ReturnForm form) {
		return answered(this.desk.agree(viewer, interest, null), form);
	}

	@PostMapping("/belangstelling/{interest}/nu-niet")
	Mono<Rendering> decline(Viewer.EmployerMember viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") ReturnForm form) {
		return answered(this.desk.decline(viewer, interest), form);
	}

	private static Mono<Rendering> answered(Mono<Interest> answered, ReturnForm form) {
		return answered
			.map((interest) -> Redirects.seeOther(ReturnPath.from(form.terug())
				.map(ReturnPath::value)
				.orElseGet(() -> InterestListController.PATH + "/" + interest.id())))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/**
	 * Where the employer was.
	 *
	 * @param terug a path on this site, or null
	 */
	record ReturnForm(@Nullable String terug) {
	}

}

package nl.talentmarkt.frontend.unanswered;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;

/** How soon the coaches of an organisation answer. Terms that run keep their days. */
@Controller
@Requires(Permission.ASSIGN_INTEREST)
class ReplyPolicyController {

	private static final String PATH = "/beheer/antwoordtijd";

	private final Organisations organisations;

	ReplyPolicyController(Organisations organisations) {
		this.organisations = organisations;
	}

	@GetMapping(PATH)
	Mono<Rendering> show(Viewer.Administrator viewer) {
		return this.organisations.find(viewer.organisation())
			.map(Organisation::replyPolicy)
			.defaultIfEmpty(ReplyPolicy.DEFAULT)
			.map((policy) -> page(ReplyPolicyForm.of(policy), HttpStatus.OK));
	}

	@PostMapping(PATH)
	Mono<Rendering> agree(Viewer.Administrator viewer, @ModelAttribute("form") ReplyPolicyForm form,
			BindingResult errors) {
		return Mono.justOrEmpty(form.read(errors))
			.flatMap((policy) -> this.organisations
				.change(viewer.organisation(), (organisation) -> organisation.answerBy(policy))
				.thenReturn(Redirects.seeOther(PATH)))
			.switchIfEmpty(Mono.fromSupplier(() -> page(form, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	private static Rendering page(ReplyPolicyForm form, HttpStatus status) {
		return Rendering.view("unanswered/reply-policy")
			.modelAttribute("form", form)
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

}

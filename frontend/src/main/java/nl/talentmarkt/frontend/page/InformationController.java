package nl.talentmarkt.frontend.page;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that explain: the same for everybody, reached from the foot of every page.
 */
@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class InformationController {

	@GetMapping("/over")
	String about() {
		return "information/about";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "information/privacy";
	}

	@GetMapping("/toegankelijkheid")
	String accessibility() {
		return "information/accessibility";
	}

	@GetMapping("/hulp")
	String help() {
		return "information/help";
	}

}

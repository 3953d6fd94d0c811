package nl.talentmarkt.frontend.page;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class HomeController {

	/**
	 * Offers search to those who can use it, and to those who may turn out to be such.
	 */
	@GetMapping("/")
	String home(Viewer viewer, Model model) {
		model.addAttribute("offersSearch",
				viewer instanceof Viewer.Anonymous || Permission.SEARCH_TALENTS.isGivenTo(viewer));
		return "home";
	}

}

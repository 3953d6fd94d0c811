package nl.talentmarkt.frontend.page;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class HomeController {

	@GetMapping("/")
	String home() {
		return "home";
	}

}

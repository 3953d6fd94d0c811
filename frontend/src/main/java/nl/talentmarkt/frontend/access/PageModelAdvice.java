package nl.talentmarkt.frontend.access;

import java.util.Map;

import nl.talentmarkt.marketplace.access.Viewer;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/**
 * Gives every controller's model what the layout needs. It returns something, and at
 * once: WebFlux takes a method that gets the exchange and returns nothing for one that
 * answered, and then asks no other advice.
 */
@ControllerAdvice
class PageModelAdvice {

	@ModelAttribute("viewer")
	Viewer addPageModel(Model model, ServerWebExchange exchange) {
		Map<String, Object> attributes = PageModelFilter.modelOf(exchange);
		model.addAllAttributes(attributes);
		return (attributes.get("viewer") instanceof Viewer viewer) ? viewer : new Viewer.Anonymous();
	}

}
